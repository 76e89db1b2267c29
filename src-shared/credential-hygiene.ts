import { fail, ok, type Result } from './result'

/**
 * Cleans what people paste as credentials (API §5.3, "input hygiene", and §5.4: the prefix of a token is never
 * checked). A failure never quotes the text, only the one character that cannot be part of it.
 */

/** The most bytes that a secret may have. Feishu asks to reserve 4 KB for a token (API §5.4); this leaves room. */
export const MAX_SECRET_BYTES = 16 * 1024

type Part = 'user-token' | 'helpdesk-token' | 'helpdesk-id' | 'app-secret'

/** Quotation marks around a pasted value: of JSON, of a shell, and those that text programs put in their place. */
const quotePairs: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '「': '」',
}

/**
 * A `user_access_token` as it was pasted: white space and quotes around it, a leading `Bearer` and a leading
 * `Authorization:` are taken off.
 *
 * @returns the bare token; fails when nothing is left, or when it holds white space, or a character that cannot stand
 *   in an HTTP header, or is longer than {@link MAX_SECRET_BYTES}
 */
export function cleanUserAccessToken(text: string): Result<string> {
  let token = bare(text)
  token = bare(token.replace(/^authorization\s*:/i, ''))
  token = bare(token.replace(/^bearer(?=\s|$)/i, ''))
  return checkHeaderText(token, 'user-token')
}

/**
 * The help desk's token as it was pasted, without white space and quotes around it.
 *
 * @returns the token; fails as {@link cleanUserAccessToken} does, and when it holds a colon, which separates the two
 *   parts of the header (API §5.3)
 */
export function cleanHelpdeskToken(text: string): Result<string> {
  return checkHelpdeskPart(text, 'helpdesk-token')
}

/** The help desk's id as it was pasted; the rules of {@link cleanHelpdeskToken}. */
export function cleanHelpdeskId(text: string): Result<string> {
  return checkHelpdeskPart(text, 'helpdesk-id')
}

/** The app's secret as it was pasted (API §5.4); fails as {@link cleanUserAccessToken} does. */
export function cleanAppSecret(text: string): Result<string> {
  return checkHeaderText(bare(text), 'app-secret')
}

function checkHelpdeskPart(text: string, part: 'helpdesk-token' | 'helpdesk-id'): Result<string> {
  const value = bare(text)
  return value.includes(':') ? fail(`credentials.${part}-colon`) : checkHeaderText(value, part)
}

/** Visible ASCII only: what a header can carry without quoting, and all that Base64 of the help desk's pair needs. */
function checkHeaderText(value: string, part: Part): Result<string> {
  if (value === '') return fail(`credentials.${part}-empty`)
  if (value.length > MAX_SECRET_BYTES) return fail('credentials.too-long', { limit: MAX_SECRET_BYTES })
  if (/\s/.test(value)) return fail(`credentials.${part}-white-space`)

  const odd = /[^\x21-\x7e]/u.exec(value)?.[0]
  return odd === undefined ? ok(value) : fail(`credentials.${part}-character`, { character: nameOf(odd) })
}

/** Takes off white space (also the invisible kind that web pages add) and matching quotes around a value. */
function bare(text: string): string {
  const trimmed = text.replace(/^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g, '')
  const closing = quotePairs[trimmed.charAt(0)]
  const quoted = closing !== undefined && trimmed.length >= 2 && trimmed.endsWith(closing)
  return quoted ? bare(trimmed.slice(1, -1)) : trimmed
}

function nameOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
