import { findProgram } from './find-program.mjs'

/**
 * The Chromium that the stand-in for Electron shows windows with (the same places as
 * test/electron-stand-in/chromium-program.ts), or null.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findChromium(env = process.env) {
  const chosen = env['STAND_IN_CHROMIUM']
  if (chosen) return findProgram([chosen], env['PATH'])
  return findProgram(['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'], env['PATH'])
}
