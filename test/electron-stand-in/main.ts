// The Electron stand-in: runs the built main process of an app in Node, with Chromium as its windows.
import { accessSync, constants } from 'node:fs'
import inspector from 'node:inspector'
import { pathToFileURL } from 'node:url'
import { readAppPackage } from './app-package'
import { Chromium } from './chromium'
import { chromiumMissing, findChromium, isHeadless } from './chromium-program'
import { parseCommandLine } from './command-line'
import { createElectronModule, type ElectronModule } from './electron-module'
import { App } from './electron-module/app'
import { appSwitches } from './electron-module/app-command-line'
import { watchWindows } from './electron-module/watch-windows'
import { opened } from './electron-module/shell'
import { dressProcess, setChromiumVersion } from './electron-process'
import { resolveElectronTo } from './electron-resolution'
import { setHost, type Host } from './host'
import { claimProfile, type Profile } from './profile'
import { SchemeServer } from './scheme-server'

const commandLine = parseCommandLine(process.argv.slice(2))
const { switches } = commandLine
const chromiumProgram = requireChromium()
const playwrightAttached = awaitPlaywright()

const host: Host = {
  commandLine,
  appPackage: readAppPackage(commandLine.appPath),
  schemes: new SchemeServer(),
  env: process.env,
  chromium: undefined,
}
setHost(host)
const electron = createElectronModule()
dressProcess(host.appPackage, commandLine)
resolveElectronTo(electron)
Object.defineProperty(globalThis, 'electronStandIn', { value: { opened } })
endWithSignals(electron)
warnOfRejections()
run().catch(endWithError)

async function run(): Promise<void> {
  await import(/* @vite-ignore */ pathToFileURL(host.appPackage.mainFile).href)
  // What the app does at once (paths, switches, schemes) comes before Chromium starts, as in Electron.
  await new Promise((resolve) => setImmediate(resolve))
  if (App.isEnding(electron.app)) return
  const profile = await claimProfile(electron.app.getPath('sessionData'))
  await host.schemes.start(profile.portFile)
  await startChromium(profile)
  await playwrightAttached
  App.makeReady(electron.app)
}

async function startChromium(profile: Profile): Promise<void> {
  const chromium = new Chromium(chromiumProgram, {
    profile: profile.directory,
    headless: isHeadless(process.env),
    withoutSandbox: process.getuid?.() === 0 || switches.has('no-sandbox'),
    debuggingPort: switches.get('remote-debugging-port'),
    appSwitches,
  })
  process.once('exit', () => {
    chromium.kill()
    profile.release()
  })
  void chromium.ended.then((code) => electron.app.exit(code))
  const { product } = await chromium.cdp.browser.send('Browser.getVersion')
  setChromiumVersion(product)
  host.chromium = chromium
  watchWindows(chromium)
  await chromium.cdp.browser.send('Target.setDiscoverTargets', { discover: true })
}

function requireChromium(): string {
  const isExecutable = (path: string) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  const program = findChromium(process.env, isExecutable)
  if (program !== undefined) return program
  process.stderr.write(`${chromiumMissing}\n`)
  process.exit(1)
}

/** Playwright attaches to this process and to Chromium, then calls `__playwright_run`: only then comes `ready`. */
function awaitPlaywright(): Promise<void> {
  const attached = new Promise<void>((resolve) => {
    if (!commandLine.drivenByPlaywright) resolve()
    else Object.defineProperty(globalThis, '__playwright_run', { value: resolve })
  })
  const port = switches.get('inspect')
  if (port !== undefined) inspector.open(Number(port === '' ? 9229 : port))
  return attached
}

/** A library of the app that hears a signal may raise it again at once; in milliseconds. That is no second signal. */
const echoTime = 250

/** As in Electron the first signal asks the app to quit; here a second one ends it in any case. */
function endWithSignals({ app }: ElectronModule): void {
  let askedAt: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const sinceAsked = askedAt === undefined ? undefined : performance.now() - askedAt
      if (sinceAsked === undefined) app.quit()
      else if (sinceAsked > echoTime) app.exit(1)
      askedAt ??= performance.now()
    })
  }
}

/** Electron only warns of a promise that nobody waits for; Node would end the process. */
function warnOfRejections(): void {
  process.on('unhandledRejection', (reason) => {
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
    process.stderr.write(`UnhandledPromiseRejectionWarning: ${text}\n`)
  })
}

function endWithError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  electron.app.exit(1)
}
