import type { MessageKey, MessageParams } from '../../messages/catalogue'

/** Opens nothing: disables a link on one platform (Card §4). */
export const NO_JUMP = 'lark://msgcard/unsupported_action'

export interface AddressFault {
  readonly code: MessageKey
  readonly params?: MessageParams
  /** The address that was probably meant. */
  readonly instead?: string
}

/** Longer texts are not tried as an address without a scheme. */
const MAX_HOST = 1000

const web = /^https?:\/\/[^\s/?#]+/i
const scheme = /^([a-z][a-z\d+.-]*):/i
/** `www.example.com/path`, `example.com`, `10.0.0.1:8080/x`. */
const host = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,24}|\d{1,3})(?::\d{1,5})?(?:[/?#]\S*)?$/i

/** What is wrong with an address that a click should open (Card §4, §6.6); `undefined` for nothing. */
export function addressFault(address: string): AddressFault | undefined {
  // Variables of the card builder have a rule of their own.
  if (address.includes('${') || address === NO_JUMP) return undefined

  const trimmed = address.trim()
  if (trimmed === '') return { code: 'card.url-blank' }
  if (/\s/.test(trimmed)) return { code: 'card.url-space' }
  if (web.test(trimmed)) return trimmed === address ? undefined : { code: 'card.url-space', instead: trimmed }
  if (trimmed.length <= MAX_HOST && host.test(trimmed))
    return { code: 'card.url-no-scheme', instead: `https://${trimmed}` }
  if (trimmed.startsWith('//')) return { code: 'card.url-no-scheme', instead: `https:${trimmed}` }

  const name = scheme.exec(trimmed)?.[1]?.toLowerCase()
  if (name === undefined) return { code: 'card.url-not-an-address' }
  if (name === 'http' || name === 'https') return { code: 'card.url-no-host' }
  return { code: 'card.url-scheme', params: { scheme: name } }
}
