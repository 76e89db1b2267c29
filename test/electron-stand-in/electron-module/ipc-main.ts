import { EventEmitter } from 'node:events'
import { guard } from '../not-implemented'

type Handler = (event: object, ...args: unknown[]) => unknown

/** Electron's `ipcMain`. */
export class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>()

  constructor() {
    super()
    this.setMaxListeners(0)
    return guard(this, 'ipcMain')
  }

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`)
    }
    this.handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (...args) => {
      this.removeHandler(channel)
      return handler(...args)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  /** For the host: what a page's `invoke` is answered, perhaps later. */
  static invoke(ipc: IpcMain, channel: string, event: object, args: unknown[]): unknown {
    const handler = ipc.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...args)
  }
}
