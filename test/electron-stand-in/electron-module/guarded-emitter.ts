import { EventEmitter } from 'node:events'
import { guard, notImplemented } from '../not-implemented'

type Listener = (...args: never[]) => void

const eventsOfAnyEmitter = ['error', 'newListener', 'removeListener']

/**
 * An event emitter of Electron's: members and events that are not implemented throw by name, since a listener
 * for an event that never comes would wait in silence.
 */
export class GuardedEmitter extends EventEmitter {
  private readonly part: string
  private readonly events: ReadonlySet<string>

  constructor(part: string, events: readonly string[]) {
    super()
    this.part = part
    this.events = new Set([...events, ...eventsOfAnyEmitter])
    this.setMaxListeners(0)
    return guard(this, part)
  }

  override on(event: string, listener: Listener): this {
    this.checkEvent(event)
    return super.on(event, listener as (...args: unknown[]) => void)
  }

  override addListener(event: string, listener: Listener): this {
    return this.on(event, listener)
  }

  override once(event: string, listener: Listener): this {
    this.checkEvent(event)
    return super.once(event, listener as (...args: unknown[]) => void)
  }

  override prependListener(event: string, listener: Listener): this {
    this.checkEvent(event)
    return super.prependListener(event, listener as (...args: unknown[]) => void)
  }

  private checkEvent(event: string): void {
    if (!this.events.has(event)) notImplemented(`${this.part} event '${event}'`)
  }
}
