import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { fail, ok, type Result } from '@shared/result'

/** How long a client may take, in milliseconds. */
export interface ServerTimeouts {
  /** For the head of a request. */
  readonly headersMs: number
  /** For a whole request. */
  readonly requestMs: number
  /** Between two requests on one connection. */
  readonly keepAliveMs: number
}

export const usualTimeouts: ServerTimeouts = { headersMs: 10_000, requestMs: 30_000, keepAliveMs: 5_000 }

/** The only address that a practice help desk listens on: nobody else's computer can reach it. */
export const LOOPBACK = '127.0.0.1'

/**
 * Starts an HTTP server on the loopback interface.
 * @param port - 0 for any free one.
 * @param onError - hears of trouble with taking connections later on, for example too many open files.
 */
export async function listen(
  port: number,
  timeouts: ServerTimeouts,
  onRequest: (request: IncomingMessage, response: ServerResponse) => void,
  onError: (error: Error) => void,
): Promise<Result<Server>> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return fail('practice.port-invalid', { port })

  const server = createServer(
    {
      headersTimeout: timeouts.headersMs,
      requestTimeout: timeouts.requestMs,
      keepAliveTimeout: timeouts.keepAliveMs,
      connectionsCheckingInterval: Math.min(1_000, timeouts.headersMs),
    },
    onRequest,
  )
  server.on('clientError', answerGarbage)

  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve)
    server.listen({ host: LOOPBACK, port }, () => {
      server.off('error', resolve)
      server.on('error', onError)
      resolve(null)
    })
  })
  return error === null ? ok(server) : cannotListen(port, error)
}

function cannotListen(port: number, error: NodeJS.ErrnoException): Result<Server> {
  const code = error.code ?? error.message
  if (code === 'EADDRINUSE') return fail('practice.port-in-use', { port })
  if (code === 'EACCES') return fail('practice.port-not-allowed', { port })
  return fail('practice.cannot-start', { port, code })
}

/** What is no HTTP, or comes too slowly, gets a bare status line at most, and the connection ends. */
function answerGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  socket.end(`HTTP/1.1 ${statusLine(error.code)}\r\nConnection: close\r\n\r\n`, () => socket.destroy())
}

function statusLine(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout'
  return '400 Bad Request'
}
