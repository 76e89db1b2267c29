import { join } from 'node:path'
import { cardRenderer, commandLine, outputs, standIn } from './places.mjs'

/**
 * The parts that are built on their own: what each is made of, and a file that must be there afterwards.
 * `main` holds the app's main process and the command line.
 */
export const buildParts = {
  main: {
    sources: ['src-main', 'src-shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'],
    outputs: [join(outputs, 'main', 'main.js'), commandLine],
  },
  preload: {
    sources: ['src-preload', 'src-shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'],
    outputs: [join(outputs, 'preload', 'preload.js')],
  },
  renderer: {
    sources: ['src-renderer', 'src-shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'],
    outputs: [join(outputs, 'renderer', 'index.html')],
  },
  'card-page': {
    sources: [
      'src-renderer/preview',
      'src-shared',
      'card-page.vite.config.mts',
      'package.json',
      'package-lock.json',
    ],
    outputs: [cardRenderer],
  },
  'stand-in': {
    sources: ['test/electron-stand-in', 'scripts/build-electron-stand-in.mjs', 'package-lock.json'],
    outputs: [standIn],
  },
}

/** What the command line needs. */
export const commandLineParts = ['main', 'card-page']

/** What the window needs in a real Electron. */
export const appParts = ['main', 'preload', 'renderer', 'card-page']

export const allParts = [...appParts, 'stand-in']

/**
 * The parts among those wanted whose sources are not those of the last build. Pure.
 *
 * @param {readonly string[]} wanted
 * @param {Readonly<Record<string, unknown>>} built fingerprints at the last build, by part
 * @param {Readonly<Record<string, string>>} current fingerprints now, by part
 * @param {(part: string) => boolean} hasOutput
 * @returns {string[]}
 */
export function staleParts(wanted, built, current, hasOutput) {
  return wanted.filter((part) => built[part] !== current[part] || !hasOutput(part))
}
