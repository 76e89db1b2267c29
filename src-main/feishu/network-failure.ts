/** What can be told from the error of a failed `fetch`. */
export interface NetworkFailure {
  readonly reason: 'unreachable' | 'certificate' | 'network' | 'redirect'
  /** Whether the request may have reached the server. */
  readonly sent: boolean
  /** The system's name of the failure. Never a message: that of a bad header quotes the header. */
  readonly detail?: string
}

/** Failures before anything could be sent, whatever system call they are of. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_ADDRESS_INVALID',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_CONNECTION_REFUSED',
  'ERR_CONNECTION_TIMED_OUT',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_NAME_NOT_RESOLVED',
  'ERR_NAME_RESOLUTION_FAILED',
  'ERR_NETWORK_ACCESS_DENIED',
  'ERR_PROXY_CONNECTION_FAILED',
  'ERR_TUNNEL_CONNECTION_FAILED',
])

/** How Electron's `net.fetch` says that it did not follow a redirect; Node's `fetch` hands over the answer. */
const REDIRECT = 'Redirect was cancelled'

/** Other failures of these system calls are before anything could be sent, too. */
const connectingCalls = new Set(['connect', 'getaddrinfo'])

const CERTIFICATE = /^(?:CERT_|ERR_CERT_|ERR_TLS_CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/

interface SystemError {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/**
 * Reads the error of a failed `fetch`, of Node (a chain of causes with system codes) or of Electron (`net::ERR_…`).
 * In doubt the request is taken to have been sent.
 */
export function readNetworkFailure(error: unknown): NetworkFailure {
  const chain = causes(error)
  const detail = chain.map(codeOf).find((code) => code !== undefined)

  if (chain.some(({ message }) => message === REDIRECT)) return { reason: 'redirect', sent: true }

  if (chain.some((link) => CERTIFICATE.test(codeOf(link) ?? ''))) {
    return { reason: 'certificate', sent: false, ...named(detail) }
  }

  return chain.some(failedToConnect)
    ? { reason: 'unreachable', sent: false, ...named(detail) }
    : { reason: 'network', sent: true, ...named(detail) }
}

function named(detail: string | undefined): { detail?: string } {
  return detail === undefined ? {} : { detail }
}

function causes(error: unknown): SystemError[] {
  const chain: SystemError[] = []

  // A cause may lead back to its error, so the length is bounded.
  for (let link = error; isObject(link) && chain.length < 10; link = link.cause) {
    chain.push(link)
  }

  return chain
}

function codeOf({ code, message }: SystemError): string | undefined {
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)) return code

  return typeof message === 'string' ? /^net::(ERR_[A-Z0-9_]+)/.exec(message)?.[1] : undefined
}

function failedToConnect(error: SystemError): boolean {
  // Node tries every address of a host and reports all failures together.
  if (Array.isArray(error.errors) && error.errors.length > 0) {
    return error.errors.every((each) => isObject(each) && failedToConnect(each))
  }

  const isConnectingCall = typeof error.syscall === 'string' && connectingCalls.has(error.syscall)

  return isConnectingCall || neverConnected.has(codeOf(error) ?? '')
}

function isObject(value: unknown): value is SystemError {
  return typeof value === 'object' && value !== null
}
