import { posix, win32 } from 'node:path'

export interface Computer {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The home folder, as `os.homedir()` gives it. */
  readonly home: string
}

/** The product's name in package.json, from which Electron makes its folder too. */
const PRODUCT_NAME = 'Pushcard Studio'

/**
 * The folder of the app's own files: the one that Electron calls `userData`, found without Electron, so that the
 * command line knows the same profiles. `PUSHCARD_USER_DATA` (an absolute path) puts it elsewhere for both.
 */
export function userDataFolder({ platform, env, home }: Computer): string {
  const path = platform === 'win32' ? win32 : posix
  const chosen = env.PUSHCARD_USER_DATA
  if (chosen !== undefined && path.isAbsolute(chosen)) return path.normalize(chosen)

  return path.join(settingsFolder({ platform, env, home }), PRODUCT_NAME)
}

function settingsFolder({ platform, env, home }: Computer): string {
  if (platform === 'win32') return env.APPDATA ?? win32.join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support')

  // The XDG rules have relative paths ignored.
  const configured = env.XDG_CONFIG_HOME ?? ''
  return posix.isAbsolute(configured) ? configured : posix.join(home, '.config')
}
