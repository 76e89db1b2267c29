import { readFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { host } from '../host'
import { guard } from '../not-implemented'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Chromium's names of what Node calls otherwise. */
const netErrors: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  UND_ERR_SOCKET: 'ERR_CONNECTION_CLOSED',
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_NAME_NOT_RESOLVED',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  UND_ERR_CONNECT_TIMEOUT: 'ERR_CONNECTION_TIMED_OUT',
  ENETUNREACH: 'ERR_INTERNET_DISCONNECTED',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
}

/** Electron's `net`, by Node's `fetch`: it knows no proxy of the system. */
export function createNet() {
  return guard(
    {
      fetch: fetchAnything,
      isOnline,
      get online() {
        return isOnline()
      },
    },
    'net',
  )
}

/** As Chromium sees it: some network besides loopback. */
function isOnline(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal))
}

interface FetchOptions extends RequestInit {
  /** Electron's own: a request past the app's `protocol.handle`. */
  readonly bypassCustomProtocolHandlers?: boolean
}

async function fetchAnything(input: string | URL | Request, options: FetchOptions = {}): Promise<Response> {
  const { bypassCustomProtocolHandlers = false, ...init } = options
  const url = new URL(input instanceof Request ? input.url : input)
  const scheme = url.protocol.slice(0, -1)
  if (scheme === 'file') return readFileAsResponse(url)
  const handler = bypassCustomProtocolHandlers ? undefined : host().schemes.handlers.get(scheme)
  if (handler) return handler(new Request(input, init))
  try {
    return await fetch(input, init)
  } catch (error) {
    throw toNetError(error)
  }
}

async function readFileAsResponse(url: URL): Promise<Response> {
  const file = fileURLToPath(url)
  try {
    const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'
    return new Response(new Uint8Array(await readFile(file)), { headers: { 'content-type': type } })
  } catch (error) {
    throw new Error('net::ERR_FILE_NOT_FOUND', { cause: error })
  }
}

function toNetError(error: unknown): unknown {
  const { cause } = error as { cause?: { code?: string } }
  if (!(error instanceof TypeError) || cause === undefined) return error // an abort, or a wrong argument
  return new Error(`net::${netErrors[cause.code ?? ''] ?? 'ERR_FAILED'}`, { cause: error })
}
