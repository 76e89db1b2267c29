import {
  createServer,
  request as send,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Strike } from './faults'

/** A proxy on loopback that does to requests what networks do. */
export interface FaultyProxy {
  readonly url: string
  /** How many requests were struck so far. */
  readonly struck: () => number
  /** The updates that the help desk carried out, by notification id. */
  readonly taken: ReadonlyMap<string, number>
  /** How many updates were sent, carried out or not. */
  readonly patches: () => number
  /** Ends all connections, is away for a moment, and comes back at the same address. */
  readonly restart: (awayMs: number) => Promise<void>
  readonly close: () => Promise<void>
}

export interface FaultyProxyOptions {
  /** The help desk behind it. */
  readonly target: string
  readonly strikes: readonly Strike[]
  /** So many requests are struck; after that all is well. */
  readonly most: number
  /** From 0 to 1, as `Math.random` gives. */
  readonly random: () => number
}

interface TrueAnswer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

export async function startFaultyProxy(options: FaultyProxyOptions): Promise<FaultyProxy> {
  const { target, strikes, most, random } = options
  const taken = new Map<string, number>()
  let struck = 0
  let patches = 0
  let server = await listen(0)
  const { port } = server.address() as AddressInfo

  function nextStrike(): Strike | undefined {
    if (strikes.length === 0 || struck >= most || random() < 0.5) return undefined
    struck += 1
    return strikes[Math.floor(random() * strikes.length)]
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const strike = nextStrike()
    if (request.method === 'PATCH') patches += 1
    if (strike?.do === 'reset-before-body') return void request.socket.resetAndDestroy()
    if (strike?.do === 'reset-during-body') {
      if (request.method !== 'GET') await new Promise((resolve) => request.once('data', resolve))
      return void request.socket.resetAndDestroy()
    }

    const body = await textOf(request)
    if (strike?.do === 'hang' && !strike.taken) return
    if (strike?.do === 'answer' && !strike.taken) {
      end(response, strike)
      return
    }
    const real = await forward(request, body)
    switch (strike?.do) {
      case undefined:
        response.writeHead(real.status, real.headers)
        response.end(real.text)
        return
      case 'hang':
        return
      case 'answer':
        end(response, strike)
        return
      case 'reset-after-body':
        return void request.socket.resetAndDestroy()
      case 'cut-answer':
        response.writeHead(real.status, real.headers)
        response.write(real.text.slice(0, Math.ceil(real.text.length / 2)), () =>
          request.socket.resetAndDestroy(),
        )
        return
      case 'slow-drip':
        response.writeHead(real.status, real.headers)
        for (const character of real.text) {
          if (response.destroyed) return
          response.write(character)
          await wait(20)
        }
        response.end()
    }
  }

  function end(
    response: ServerResponse,
    { httpStatus, headers, text }: Extract<Strike, { do: 'answer' }>,
  ): void {
    const contentType = text.startsWith('<') ? 'text/html' : 'application/json'
    response.writeHead(httpStatus, { 'Content-Type': contentType, ...headers })
    response.end(text)
  }

  async function forward(request: IncomingMessage, body: string): Promise<TrueAnswer> {
    const real = await new Promise<TrueAnswer>((resolve, reject) => {
      const { method, url = '', headers } = request
      const onward = send(
        `${target}${url}`,
        { ...(method === undefined ? {} : { method }), headers },
        (answered) => {
          textOf(answered).then(
            (text) => resolve({ status: answered.statusCode ?? 0, headers: answered.headers, text }),
            reject,
          )
        },
      )
      onward.once('error', reject)
      onward.end(body)
    })
    if (request.method === 'PATCH' && (JSON.parse(real.text) as { code: number }).code === 0) {
      const id = /notifications\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? ''
      taken.set(id, (taken.get(id) ?? 0) + 1)
    }
    return real
  }

  function listen(at: number): Promise<Server> {
    const created = createServer((request, response) => {
      // A client that was killed is gone in the middle of anything.
      answer(request, response).catch(() => response.destroy())
    })
    return new Promise((resolve, reject) => {
      created.once('error', reject)
      created.listen(at, '127.0.0.1', () => resolve(created))
    })
  }

  async function stop(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }

  return {
    url: `http://127.0.0.1:${port}`,
    struck: () => struck,
    taken,
    patches: () => patches,
    restart: async (awayMs) => {
      await stop()
      await wait(awayMs)
      server = await listen(port)
      struck += 1
    },
    close: stop,
  }
}

async function textOf(message: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of message) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}
