import type { CdpSession } from '../cdp-pipe'
import { host, say } from '../host'
import type { Letter, ToPage } from '../page/messages'
import type { PageTarget } from '../page-target'
import { isPersonThere } from '../person'
import { createEvent, type ElectronEvent } from './electron-event'
import { electronParts } from './electron-parts'
import { LoadError } from './load-error'
import { answerClosing } from './closing-by-person'
import { menuAccelerators } from './menu-accelerators'
import { PageChannel } from './page-channel'
import { reportPage } from './page-events'
import { PageNavigation } from './page-navigation'
import { DefaultSession } from './session'
import type { WebContents } from './web-contents'
import { originOf } from './web-frame-main'
import type { WebPreferences } from './web-preferences'

/** What the page of a window asks and tells of; WebContents and BrowserWindow answer. */
export interface PageOwner {
  readonly webContents: () => WebContents
  readonly onLetter: (letter: Letter, answer: (message: ToPage) => void) => void
  readonly onFirstPaint: () => void
  /** A person closes the window. @returns whether the app lets it go */
  readonly mayClose: () => boolean
  /** The window has not been closed after all. */
  readonly onStay: () => void
  readonly onWindowOpen: (url: string, frameName: string) => void
}

/** The page behind a WebContents, once Chromium has opened it, and what is known of it. */
export class WebPage {
  /** The app's name for the page's address, and Chromium's. */
  url = ''
  address = ''
  loading = false
  /** The page or main has asked for another document. */
  isLeaving = false
  private readonly channel: PageChannel
  private readonly navigation: PageNavigation

  private constructor(
    readonly target: PageTarget,
    private readonly owner: PageOwner,
    preferences: WebPreferences,
  ) {
    const { preload, additionalArguments = [] } = preferences as {
      preload?: string
      additionalArguments?: string[]
    }
    const { platform, arch, env, argv0 } = process
    const versions = { ...process.versions }
    this.channel = new PageChannel(target, {
      preloadFile: preload,
      settings: {
        asksBeforeClosing: isPersonThere(), // Playwright would answer Chromium's question before us
        process: { platform, arch, versions, env, argv: [argv0, ...additionalArguments] },
      },
      accelerators: menuAccelerators,
      onLetter: (letter) => {
        this.moveTo(letter.url)
        owner.onLetter(letter, (message) => this.send(message))
      },
      onBrokenPreload: (file, error) => {
        say(`Unable to load preload script: ${file}\n${error.stack ?? error.message}`)
        this.emit('preload-error', createEvent(), file, error)
      },
    })
    this.navigation = new PageNavigation(
      target,
      {
        currentAddress: () => this.address,
        beforeDocument: (address) => this.beforeDocument(address),
        mayNavigate: (...question) => this.mayNavigate(...question),
      },
      DefaultSession.requestsOf(electronParts().session.defaultSession),
    )
  }

  static async attach(target: PageTarget, owner: PageOwner, preferences: WebPreferences): Promise<WebPage> {
    const page = new WebPage(target, owner, preferences)
    reportPage(page, owner)
    if (isPersonThere()) answerClosing(page, owner.mayClose, owner.onStay)
    await Promise.all([
      page.session.send('Page.enable'),
      page.session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      page.session.send('Runtime.enable'),
      page.channel.install(),
      page.navigation.install(),
      page.applyTheme(),
    ])
    return page
  }

  get session(): CdpSession {
    return this.target.session
  }

  emit(event: string, ...args: unknown[]): void {
    this.owner.webContents().emit(event, ...args)
  }

  send(message: ToPage): void {
    this.channel.send(message)
  }

  /** The session's `webRequest` has new listeners. */
  interceptAgain(): Promise<void> {
    return this.navigation.install()
  }

  /** Resolves once the page has loaded. @throws {@link LoadError} */
  async load(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve, reject) => {
      const stops = [
        this.session.on('Page.loadEventFired', () => settle(resolve)),
        this.session.on('Inspector.detached', () => settle(() => reject(new LoadError('ERR_FAILED', url)))),
      ]
      const settle = (act: () => void) => {
        for (const stop of stops) stop()
        act()
      }
    })
    loaded.catch(() => undefined) // the window may be closed before anybody waits for it
    this.isLeaving = true
    const errorText = await this.navigation.load(host().schemes.toLoopback(url))
    if (errorText === undefined) return loaded
    const error = new LoadError(errorText, url)
    this.emit('did-fail-load', createEvent(), error.errno, error.code, url, true)
    throw error
  }

  reload(ignoreCache: boolean): void {
    this.isLeaving = true
    this.session.sendIfAlive('Page.reload', { ignoreCache })
  }

  moveTo(address: string): void {
    this.address = address
    this.url = host().schemes.fromLoopback(address)
  }

  async applyTheme(): Promise<void> {
    const { themeSource } = electronParts().nativeTheme
    const value = themeSource === 'system' ? '' : themeSource
    await this.session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value }],
    })
  }

  private async beforeDocument(address: string): Promise<void> {
    await this.channel.refreshPreload()
    const permissions = DefaultSession.permissionsOf(electronParts().session.defaultSession)
    const url = host().schemes.fromLoopback(address)
    await permissions.apply(this.owner.webContents(), originOf(url), originOf(address))
  }

  private mayNavigate(url: string, isMainFrame: boolean, isRedirect: boolean): boolean {
    const ask = (name: string, event: ElectronEvent) => {
      this.emit(name, event, url, false, isMainFrame, 1, 1)
      return !event.defaultPrevented
    }
    const event = () => createEvent({ url, isMainFrame, isSameDocument: false })
    if (isRedirect) return ask('will-redirect', event())
    return ask('will-frame-navigate', event()) && (!isMainFrame || ask('will-navigate', event()))
  }
}
