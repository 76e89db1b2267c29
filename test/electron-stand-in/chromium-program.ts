import { delimiter, join } from 'node:path'

/** Where Chromium may be found, in the order of preference. */
const programNames = ['chromium', 'chromium-browser', 'google-chrome']

/** The one line for a machine without Chromium. */
export const chromiumMissing =
  'electron stand-in: Chromium was not found; install the Debian package "chromium" (apt-get install chromium) or set STAND_IN_CHROMIUM'

/**
 * The path of Chromium: STAND_IN_CHROMIUM, /usr/bin/chromium, or a name on the PATH.
 * @param isExecutable says whether a path can be started.
 */
export function findChromium(
  env: NodeJS.ProcessEnv,
  isExecutable: (path: string) => boolean,
): string | undefined {
  const chosen = env.STAND_IN_CHROMIUM
  if (chosen) return isExecutable(chosen) ? chosen : undefined
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = programNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return ['/usr/bin/chromium', ...candidates].find(isExecutable)
}

/** No display, or asked for: then nobody looks at the windows. */
export function isHeadless(env: NodeJS.ProcessEnv): boolean {
  const asked = env.STAND_IN_HEADLESS
  if (asked !== undefined && asked !== '') return asked !== '0'
  return !env.DISPLAY && !env.WAYLAND_DISPLAY
}

export interface ChromiumOptions {
  readonly profile: string
  readonly headless: boolean
  /** Chromium's own sandbox does not work as root, nor where it is switched off. */
  readonly withoutSandbox: boolean
  /** Where Playwright attaches; undefined: nowhere. */
  readonly debuggingPort: string | undefined
  /** Switches that the app added by `app.commandLine.appendSwitch`. */
  readonly appSwitches: ReadonlyMap<string, string>
}

/** Switches of the running browser; each either keeps it quiet or makes it behave as Electron's. */
export function chromiumArguments(options: ChromiumOptions): string[] {
  const args = [
    '--remote-debugging-pipe',
    '--no-startup-window',
    ...profileArguments(options),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-features=HttpsUpgrades,PaintHolding,Translate,MediaRouter,OptimizationHints',
    '--disable-gpu',
    '--disable-infobars',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    // A window that another one covers goes on painting, as tests and people with two screens expect.
    '--disable-backgrounding-occluded-windows',
    '--force-color-profile=srgb',
    '--password-store=basic',
    // Electron loads modules and styles of a page from file:, Chromium only with this.
    '--allow-file-access-from-files',
    // window.open must reach `setWindowOpenHandler`, not Chromium's own blocker.
    '--disable-popup-blocking',
  ]
  if (options.headless) args.push('--headless=new', '--hide-scrollbars')
  if (options.debuggingPort !== undefined) args.push(`--remote-debugging-port=${options.debuggingPort}`)
  for (const [name, value] of options.appSwitches)
    args.push(value === '' ? `--${name}` : `--${name}=${value}`)
  return args
}

/** Switches of the short-lived second process that asks the running one for a window without tabs. */
export function appWindowArguments(options: ChromiumOptions, url: string): string[] {
  return [...profileArguments(options), `--app=${url}`]
}

function profileArguments(options: ChromiumOptions): string[] {
  const args = [
    `--user-data-dir=${options.profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--test-type', // no bar that warns of switches
    '--disable-dev-shm-usage',
  ]
  if (options.withoutSandbox) args.push('--no-sandbox')
  return args
}
