import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import { listenOnLoopback } from './loopback-port'
import { fromLoopback, ownHost, parseHostHeader, toLoopback } from './scheme-addresses'

/** A handler of `protocol.handle`. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>

/** Serves the app's own schemes to Chromium, on loopback. */
export class SchemeServer {
  readonly handlers = new Map<string, SchemeHandler>()
  /** Schemes of `registerSchemesAsPrivileged`. */
  readonly registered = new Set<string>()
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch((error: unknown) => {
      process.stderr.write(`electron stand-in: ${String(error)} at ${request.url ?? ''}\n`)
      response.destroy()
    })
  })
  private port = 0

  /** @param portFile remembers the port for the next time; undefined: it may differ every time. */
  async start(portFile: string | undefined): Promise<void> {
    this.port = await listenOnLoopback(this.server, portFile)
    this.server.unref()
  }

  /** Where Chromium finds a URL of the app. */
  toLoopback(url: string): string {
    return toLoopback(url, this.registered, this.port)
  }

  /** The app's name for where Chromium is. */
  fromLoopback(url: string): string {
    const own = fromLoopback(url, this.registered, this.port)
    return own.startsWith(this.emptyPagePrefix('')) ? 'about:blank' : own
  }

  /** An empty page of our own, for a window that has loaded nothing yet. */
  emptyPage(name: string): string {
    return `${this.emptyPagePrefix(name)}.${ownHost}.localhost:${this.port}/`
  }

  private emptyPagePrefix(name: string): string {
    return `http://empty-${name}`
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = parseHostHeader(request.headers.host, this.port)
    const handler = address && this.handlers.get(address.scheme)
    if (address?.scheme === ownHost) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>…</title>')
      return
    }
    // Chromium asks for an icon by itself, and says on the page's console when there is none; Electron does not ask.
    if (!handler || request.url === '/favicon.ico') {
      response.writeHead(handler ? 204 : 404).end()
      return
    }
    const url = `${address.scheme}://${address.host}${request.url ?? '/'}`
    await sendResponse(await handler(toRequest(url, request)), response, this)
  }
}

function toRequest(url: string, message: IncomingMessage): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    if (name !== 'host' && value !== undefined) headers.set(name, String(value))
  }
  const method = message.method ?? 'GET'
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  // Node wants to be told that the body comes before the answer; the types of browsers do not know that.
  const init = { method, headers, body: Readable.toWeb(message) as BodyInit, duplex: 'half' }
  return new Request(url, init)
}

async function sendResponse(from: Response, to: ServerResponse, server: SchemeServer): Promise<void> {
  const headers = Object.fromEntries(from.headers)
  if (headers.location !== undefined) headers.location = server.toLoopback(headers.location)
  to.writeHead(from.status, headers)
  if (from.body === null) to.end()
  else await pipeline(Readable.fromWeb(from.body as ReadableStream), to)
}
