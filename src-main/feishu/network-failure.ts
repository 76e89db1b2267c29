/** What can be told from the error of a failed `fetch`. */
export interface NetworkFailure {
  readonly reason: 'unreachable' | 'certificate' | 'network' | 'redirect'
  /** Whether the request may have reached the server. */
  readonly sent: boolean
  /** The system's name of the failure. Never a message: that of a bad header quotes the header. */
  readonly detail?: string
}

/** How Electron's `net.fetch` says that it did not follow a redirect; Node's `fetch` hands over the answer. */
const REDIRECT = 'Redirect was cancelled'

/** Chromium's name of a failure, in the error of Electron's `net.fetch`. */
const CHROMIUM_ERROR = /^net::(ERR_[A-Z0-9_]+)/

/** Chromium's failures to make a connection. */
const CHROMIUM_UNREACHABLE =
  /^ERR_(?:ADDRESS_(?:INVALID|UNREACHABLE)|CONNECTION_(?:FAILED|REFUSED|TIMED_OUT)|INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|NETWORK_ACCESS_DENIED|(?:PROXY|SOCKS|TUNNEL)_CONNECTION_FAILED)$/

/** The system calls that Node makes before there is a connection. */
const connectingCalls = new Set(['connect', 'getaddrinfo'])

/** Node's time-out of connecting, which is of no system call. */
const CONNECT_TIMEOUT = 'UND_ERR_CONNECT_TIMEOUT'

const CERTIFICATE =
  /^(?:CERT_|CRL_|ERR_CERT_|ERR_CERTIFICATE_|ERR_TLS_CERT_|ERROR_IN_CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$)/

interface SystemError {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/**
 * Reads the error of a failed `fetch`, of Node (a chain of causes with system codes) or of Electron (`net::ERR_…`).
 *
 * Only Node's failures can prove that a request never left. Chromium repeats a request by itself, whatever its method,
 * when a connection that was used before breaks, and then names the failure of the second connection: an update that
 * arrived can end as `ERR_CONNECTION_REFUSED` or as an untrusted certificate. Besides, it has one name for a failure
 * while connecting and while reading, such as `ERR_ADDRESS_UNREACHABLE`.
 */
export function readNetworkFailure(error: unknown): NetworkFailure {
  const chain = causes(error)
  const codes = chain.map(codeOf).filter((code) => code !== undefined)
  const detail = codes[0] === undefined ? {} : { detail: codes[0] }
  const isChromium = chain.some((link) => chromiumCodeOf(link) !== undefined)

  if (chain.some(({ message }) => message === REDIRECT)) return { reason: 'redirect', sent: true }
  if (codes.some((code) => CERTIFICATE.test(code))) {
    return { reason: 'certificate', sent: isChromium, ...detail }
  }

  const isUnreachable = isChromium
    ? codes.some((code) => CHROMIUM_UNREACHABLE.test(code))
    : chain.some(failedToConnect)
  return isUnreachable
    ? { reason: 'unreachable', sent: isChromium, ...detail }
    : { reason: 'network', sent: true, ...detail }
}

function causes(error: unknown): SystemError[] {
  const chain: SystemError[] = []

  // A cause may lead back to its error, so the length is bounded.
  for (let link = error; isObject(link) && chain.length < 10; link = link.cause) {
    chain.push(link)
  }

  return chain
}

function codeOf(error: SystemError): string | undefined {
  const { code } = error
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : chromiumCodeOf(error)
}

function chromiumCodeOf({ message }: SystemError): string | undefined {
  return typeof message === 'string' ? CHROMIUM_ERROR.exec(message)?.[1] : undefined
}

/** Whether this is an error of Node's from before there was a connection. */
function failedToConnect(error: SystemError): boolean {
  // Node tries every address of a host and reports all failures together.
  if (Array.isArray(error.errors) && error.errors.length > 0) {
    return error.errors.every((each) => isObject(each) && failedToConnect(each))
  }

  const { syscall } = error
  return typeof syscall === 'string' ? connectingCalls.has(syscall) : error.code === CONNECT_TIMEOUT
}

function isObject(value: unknown): value is SystemError {
  return typeof value === 'object' && value !== null
}
