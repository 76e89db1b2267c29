import { SingleInstance } from '../single-instance'
import { host, say } from '../host'
import { createCommandLine } from './app-command-line'
import { AppPaths } from './app-paths'
import { createEvent } from './electron-event'
import { GuardedEmitter } from './guarded-emitter'
import { systemLanguages } from './locale'
import { openWindows } from './open-windows'

const events = [
  'will-finish-launching',
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'activate', // macOS only, in Electron too
  'open-file', // macOS only, in Electron too
  'open-url', // macOS only, in Electron too
  'second-instance',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'web-contents-created',
  'render-process-gone',
]

/** Electron's `app`. */
export class App extends GuardedEmitter {
  name = host().appPackage.name
  readonly isPackaged = false
  readonly dock = undefined // macOS only
  readonly commandLine = createCommandLine()
  private readonly paths = new AppPaths(
    () => this.name,
    host().env,
    host().commandLine.switches.get('user-data-dir'),
  )
  private readonly instance = new SingleInstance(({ argv, workingDirectory, additionalData }) => {
    this.emit('second-instance', createEvent(), argv, workingDirectory, additionalData)
  })
  private readonly whenReadyPromise = new Promise<void>((resolve) => this.prependListener('ready', resolve))
  private ready = false
  private quitting = false
  private exiting = false
  private recentDocuments: string[] = []
  private aboutPanel: object = {}

  constructor() {
    super('app', events)
    openWindows.onAllClosed = () => this.allWindowsClosed()
  }

  /** For the host: the app may open windows from now on. */
  static makeReady(app: App): void {
    app.ready = true
    app.emit('will-finish-launching')
    app.emit('ready', createEvent(), {})
  }

  /** For the host. */
  static isEnding(app: App): boolean {
    return app.exiting
  }

  whenReady(): Promise<void> {
    return this.whenReadyPromise
  }

  isReady(): boolean {
    return this.ready
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getVersion(): string {
    return host().appPackage.version
  }

  getAppPath(): string {
    return host().appPackage.directory
  }

  getPath(name: string): string {
    return this.paths.get(name)
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path)
  }

  /** As in Electron, empty before the app is ready. */
  getLocale(): string {
    return this.ready ? (host().commandLine.switches.get('lang') ?? systemLanguages(host().env)[0]) : ''
  }

  getSystemLocale(): string {
    return this.ready ? systemLanguages(host().env)[0] : ''
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages(host().env)
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    const argv = [process.execPath, ...process.argv.slice(1)]
    return this.instance.request(this.getPath('userData'), {
      argv,
      workingDirectory: process.cwd(),
      additionalData: additionalData ?? null,
    })
  }

  hasSingleInstanceLock(): boolean {
    return this.instance.held
  }

  releaseSingleInstanceLock(): void {
    this.instance.release()
  }

  /** Asks everybody first; `before-quit`, a window's `close` and `will-quit` can each say no. */
  quit(): void {
    if (this.exiting) return
    const event = createEvent()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return

    this.quitting = true
    for (const window of openWindows.all()) {
      window.close()
      if (openWindows.keptOpen(window)) {
        this.quitting = false
        return
      }
    }
    if (openWindows.all().length === 0) this.willQuit()
  }

  /** Ends without asking anybody. */
  exit(code = 0): void {
    if (this.exiting) return
    this.exiting = true
    this.emit('quit', createEvent(), code)
    void this.end(code)
  }

  focus(): void {
    openWindows.all()[0]?.focus()
  }

  addRecentDocument(path: string): void {
    this.recentDocuments = [path, ...this.recentDocuments.filter((each) => each !== path)]
  }

  clearRecentDocuments(): void {
    this.recentDocuments = []
  }

  getRecentDocuments(): string[] {
    return [...this.recentDocuments]
  }

  setAboutPanelOptions(options: object): void {
    this.aboutPanel = options
  }

  showAboutPanel(): void {
    say(`app.showAboutPanel ${JSON.stringify(this.aboutPanel)}`)
  }

  /** No effect: the windows are Chromium's, whose renderers are always sandboxed. */
  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  /** No effect: Windows only, in Electron too. */
  setAppUserModelId(): void {
    return
  }

  /** No effect: Chromium runs without the graphics card here. */
  disableHardwareAcceleration(): void {
    if (this.ready)
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready')
  }

  private allWindowsClosed(): void {
    if (this.exiting) return
    if (this.quitting) this.willQuit()
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  private willQuit(): void {
    const event = createEvent()
    this.emit('will-quit', event)
    if (event.defaultPrevented) this.quitting = false
    else this.exit(Number(process.exitCode ?? 0))
  }

  private async end(code: number): Promise<void> {
    this.instance.release()
    await host().chromium?.end()
    process.exit(code)
  }
}
