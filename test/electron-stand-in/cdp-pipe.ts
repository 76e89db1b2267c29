import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CdpEvent, CdpMethod, CdpParameters, CdpPayload, CdpResult } from './cdp-protocol'

interface PendingCall {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

interface IncomingMessage {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

/** A command that Chromium refused, or that it can no longer answer. */
export class CdpError extends Error {}

/** One conversation with Chromium: with the browser, or with one of its pages. */
export class CdpSession {
  constructor(
    private readonly pipe: CdpPipe,
    private readonly id: string | undefined,
  ) {}

  send<M extends CdpMethod>(method: M, parameters?: CdpParameters<M>): Promise<CdpResult<M>> {
    return this.pipe.send(method, parameters, this.id)
  }

  /** For commands whose page may be gone meanwhile; then there is nobody left who needs the effect. */
  sendIfAlive<M extends CdpMethod>(method: M, parameters?: CdpParameters<M>): void {
    this.send(method, parameters).catch((error: unknown) => {
      if (!(error instanceof CdpError)) throw error
      if (process.env.STAND_IN_DEBUG) process.stderr.write(`electron stand-in: ${error.message}\n`)
    })
  }

  /** @returns the function that ends the subscription. */
  on<E extends CdpEvent>(event: E, listener: (payload: CdpPayload<E>) => void): () => void {
    const name = eventName(event, this.id)
    this.pipe.events.on(name, listener)
    return () => this.pipe.events.off(name, listener)
  }
}

/** The Chrome DevTools Protocol over a pair of pipes: JSON messages, each ended by a zero byte. */
export class CdpPipe {
  readonly browser = new CdpSession(this, undefined)
  readonly events = new EventEmitter().setMaxListeners(0)
  private readonly pending = new Map<number, PendingCall>()
  private lastId = 0
  private closed = false

  constructor(
    private readonly output: Writable,
    input: Readable,
  ) {
    let parts: Buffer[] = []
    input.on('data', (chunk: Buffer) => {
      let rest = chunk
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        parts.push(rest.subarray(0, end))
        rest = rest.subarray(end + 1)
        const text = Buffer.concat(parts).toString('utf8')
        parts = []
        this.receive(JSON.parse(text) as IncomingMessage)
      }
      if (rest.length > 0) parts.push(rest)
    })
    input.on('close', () => this.end())
    // Chromium has ended; `close` of the input says so to everybody who waits.
    output.on('error', () => this.end())
  }

  session(id: string): CdpSession {
    return new CdpSession(this, id)
  }

  send<M extends CdpMethod>(method: M, params?: CdpParameters<M>, sessionId?: string): Promise<CdpResult<M>> {
    if (this.closed) return Promise.reject(new CdpError(`${method}: Chromium has ended`))
    const id = ++this.lastId
    return new Promise((resolve, reject) => {
      this.pending.set(id, { method, resolve: resolve as (result: unknown) => void, reject })
      this.output.write(JSON.stringify({ id, method, params: params ?? {}, sessionId }) + '\0')
    })
  }

  private receive(message: IncomingMessage): void {
    if (message.id === undefined) {
      this.events.emit(eventName(message.method ?? '', message.sessionId), message.params)
      return
    }
    const call = this.pending.get(message.id)
    this.pending.delete(message.id)
    if (message.error) call?.reject(new CdpError(`${call.method}: ${message.error.message}`))
    else call?.resolve(message.result)
  }

  private end(): void {
    this.closed = true
    for (const call of this.pending.values()) call.reject(new CdpError(`${call.method}: Chromium has ended`))
    this.pending.clear()
  }
}

const eventName = (event: string, session: string | undefined) => (session ? `${session}/${event}` : event)
