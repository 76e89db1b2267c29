import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import type { CdpSession } from '../cdp-pipe'
import { say } from '../host'
import { receiveName, sendName, type Letter, type PageSettings, type ToPage } from '../page/messages'
import { pageWorldSource, preloadWorldSource } from '../page-sources'
import type { PageTarget } from '../page-target'
import { pathsOfDrop } from './dropped-paths'

/** The name of the preload's world of JavaScript. */
const worldName = 'electron-stand-in-preload'

export interface PageChannelOptions {
  readonly preloadFile: string | undefined
  readonly settings: Pick<PageSettings, 'process' | 'asksBeforeClosing'>
  readonly accelerators: () => readonly string[]
  readonly onLetter: (letter: Letter) => void
  readonly onBrokenPreload: (file: string, error: Error) => void
}

/** Puts the preload into every document of a window, and carries messages between it and the main process. */
export class PageChannel {
  private readonly session: CdpSession
  private readonly secret = randomUUID()
  private contextId: number | undefined
  private scriptIds: string[] = []
  private version = ''

  constructor(
    target: PageTarget,
    private readonly options: PageChannelOptions,
  ) {
    this.session = target.session
    this.session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string }
      if (context.name === worldName && frameId === target.targetId) this.contextId = context.id
    })
    this.session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === sendName) this.receive(JSON.parse(payload) as Letter)
    })
  }

  async install(): Promise<void> {
    await Promise.all([
      this.session.send('Runtime.addBinding', { name: sendName, executionContextName: worldName }),
      this.addScripts(),
    ])
  }

  /** Electron reads the preload anew for every document; so do we, when it or the menu has changed. */
  async refreshPreload(): Promise<void> {
    if (this.version === this.currentVersion()) return
    const remove = (identifier: string) =>
      this.session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier })
    await Promise.all(this.scriptIds.map(remove))
    await this.addScripts()
  }

  /** A message for a window without a document reaches nobody, as in Electron. */
  send(message: ToPage): void {
    if (this.contextId === undefined) return
    const expression = `${receiveName}(${JSON.stringify(JSON.stringify(message))})`
    this.session.sendIfAlive('Runtime.evaluate', { expression, contextId: this.contextId, silent: true })
  }

  private receive(letter: Letter): void {
    const { message } = letter
    const { contextId } = this
    if (message.kind !== 'files-dropped' || contextId === undefined) {
      this.options.onLetter(letter)
      return
    }
    const { drop } = message
    pathsOfDrop(this.session, contextId, message)
      .then((paths) => this.send({ kind: 'paths-of-drop', drop, paths }))
      .catch((error: unknown) => say(String(error)))
  }

  private async addScripts(): Promise<void> {
    const settings = {
      ...this.options.settings,
      secret: this.secret,
      accelerators: this.options.accelerators(),
    }
    this.version = this.currentVersion()
    // The order matters: the page's side listens before the preload speaks.
    const added = await Promise.all([
      this.add({ source: pageWorldSource(settings) }),
      this.add({ source: this.preloadSource(settings), worldName }),
    ])
    this.scriptIds = added.map(({ identifier }) => identifier)
  }

  /** Changes whenever the scripts have to be made anew. */
  private currentVersion(): string {
    const { preloadFile, accelerators } = this.options
    const stat = preloadFile === undefined ? undefined : statSync(preloadFile, { throwIfNoEntry: false })
    return `${stat?.mtimeMs ?? 0} ${accelerators().join(' ')}`
  }

  private add(script: { readonly source: string; readonly worldName?: string }) {
    return this.session.send('Page.addScriptToEvaluateOnNewDocument', script)
  }

  private preloadSource(settings: PageSettings): string {
    const { preloadFile } = this.options
    try {
      return preloadWorldSource(settings, preloadFile)
    } catch (error) {
      this.options.onBrokenPreload(
        preloadFile ?? '',
        error instanceof Error ? error : new Error(String(error)),
      )
      return preloadWorldSource(settings, undefined)
    }
  }
}
