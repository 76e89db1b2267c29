/** A request as it came over the wire. Nothing is masked: the tokens in it open this practice help desk only. */
export interface ReceivedRequest {
  /** Milliseconds since 1970, when its headers were read. */
  readonly receivedAt: number
  readonly method: string
  /** Path and query, as received. */
  readonly target: string
  /** Name and value as received, in order, repeated ones included. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The exact bytes; empty when a fault ended the connection before the body, or when it was too long. */
  readonly body: Buffer
}

const MOST_REQUESTS = 1000
const MOST_BODY_BYTES = 32 * 1024 * 1024

/** The last requests, in the order in which they were read to their end; the oldest make room. */
export class RequestRecord {
  #requests: ReceivedRequest[] = []
  #bodyBytes = 0

  get all(): readonly ReceivedRequest[] {
    return this.#requests
  }

  add(request: ReceivedRequest): void {
    this.#requests = [...this.#requests, request]
    this.#bodyBytes += request.body.length

    while (this.#requests.length > MOST_REQUESTS || this.#bodyBytes > MOST_BODY_BYTES) {
      this.#bodyBytes -= this.#requests[0]?.body.length ?? 0
      this.#requests = this.#requests.slice(1)
    }
  }

  clear(): void {
    this.#requests = []
    this.#bodyBytes = 0
  }
}

/** Node's flat list of raw headers in pairs. */
export function headerPairs(rawHeaders: readonly string[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    pairs.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? ''])
  }
  return pairs
}
