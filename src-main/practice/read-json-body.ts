import { isJsonObject, type JsonObject } from '@shared/json-value'
import type { Call } from './call'
import type { RefusalCode } from './refusal'

export type JsonBody =
  | { readonly ok: true; readonly body: JsonObject }
  | { readonly ok: false; readonly code: RefusalCode; readonly reason: string }

/**
 * The JSON object in a request's body.
 *
 * A wrong or absent `Content-Type` is 154000, since the page demands the header and its own table is all that it
 * publishes (API §1.2, §1.6). What does not parse is 9499, "usually malformed JSON" (API §6.4); JSON that is no object
 * is again a request that is not valid, 154000.
 */
export function readJsonBody(call: Pick<Call, 'headers' | 'body'>): JsonBody {
  if (!isJsonContentType(call.headers['content-type'])) {
    return { ok: false, code: 154000, reason: 'Content-Type is not application/json; charset=utf-8' }
  }

  const value = parseUtf8Json(call.body)
  if (value === undefined) return { ok: false, code: 9499, reason: 'the body is not JSON in UTF-8' }
  if (!isJsonObject(value)) return { ok: false, code: 154000, reason: 'the body is JSON, but not an object' }
  return { ok: true, body: value }
}

/** `application/json`, with UTF-8 as the only character set that may be named. */
function isJsonContentType(header: string | undefined): boolean {
  return header !== undefined && /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(header.trim())
}

/** `undefined` for what is not JSON in UTF-8; a byte order mark is not JSON (RFC 8259 §8.1). */
function parseUtf8Json(body: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
