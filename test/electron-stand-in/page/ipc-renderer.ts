import { fromText, toText } from '../structured-clone-text'
import { guard, notImplemented } from '../not-implemented'
import type { ToIpcRenderer, ToMain } from './messages'

type Listener = (event: object, ...args: unknown[]) => void

interface Subscription {
  readonly listener: Listener
  readonly once: boolean
}

interface PendingCall {
  readonly channel: string
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** `ipcRenderer` of a preload, over whatever carries its messages to the main process. */
export class IpcRenderer {
  private readonly subscriptions = new Map<string, Subscription[]>()
  private readonly calls = new Map<number, PendingCall>()
  private lastId = 0

  constructor(private readonly tellMain: (message: ToMain) => void) {
    return guard(this, 'ipcRenderer')
  }

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.lastId
      const text = cloneText(args)
      this.calls.set(id, { channel, resolve, reject })
      this.tellMain({ kind: 'invoke', id, channel, args: text })
    })
  }

  send(channel: string, ...args: unknown[]): void {
    this.tellMain({ kind: 'send', channel, args: cloneText(args) })
  }

  sendSync(): never {
    return notImplemented('ipcRenderer.sendSync')
  }

  on(channel: string, listener: Listener): this {
    return this.add(channel, { listener, once: false })
  }

  addListener(channel: string, listener: Listener): this {
    return this.on(channel, listener)
  }

  once(channel: string, listener: Listener): this {
    return this.add(channel, { listener, once: true })
  }

  off(channel: string, listener: Listener): this {
    const list = this.subscriptions.get(channel) ?? []
    const index = list.findIndex((each) => each.listener === listener)
    if (index >= 0) this.subscriptions.set(channel, list.toSpliced(index, 1))
    return this
  }

  removeListener(channel: string, listener: Listener): this {
    return this.off(channel, listener)
  }

  removeAllListeners(channel?: string): this {
    if (channel === undefined) this.subscriptions.clear()
    else this.subscriptions.delete(channel)
    return this
  }

  listenerCount(channel: string): number {
    return this.subscriptions.get(channel)?.length ?? 0
  }

  private add(channel: string, subscription: Subscription): this {
    this.subscriptions.set(channel, [...(this.subscriptions.get(channel) ?? []), subscription])
    return this
  }

  /** Takes what main sent: an answer to a call, or a message on a channel. */
  private receive(message: ToIpcRenderer): void {
    if (message.kind === 'message') {
      for (const { listener, once } of this.subscriptions.get(message.channel) ?? []) {
        if (once) this.off(message.channel, listener)
        listener({ sender: this, ports: [] }, ...(fromText(message.args) as unknown[]))
      }
      return
    }
    const call = this.calls.get(message.id)
    this.calls.delete(message.id)
    if (message.kind === 'reply') call?.resolve(fromText(message.value))
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.message}`))
  }

  /** For the host, which is the only one to deliver messages. */
  static deliver(ipc: IpcRenderer, message: ToIpcRenderer): void {
    ipc.receive(message)
  }
}

function cloneText(args: unknown[]): string {
  try {
    return toText(args)
  } catch {
    throw new Error('An object could not be cloned.')
  }
}
