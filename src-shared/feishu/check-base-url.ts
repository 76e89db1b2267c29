import { fail, ok, type Result } from '../result'

/**
 * Whether credentials may be sent to a base address: `https`, or `http` on this computer itself for practice; and
 * nothing in it that would end up in every request (API §5.1, §12.4).
 * @returns the address without a slash at its end.
 */
export function checkBaseUrl(text: string): Result<string> {
  const url = parsed(text.trim())
  if (url === undefined || url.hostname === '')
    return fail('feishu.base-url-unreadable', { url: text.trim() })

  // First of all, so that no message repeats a password.
  if (url.username !== '' || url.password !== '') return fail('feishu.base-url-with-credentials')

  if (/[?#]/.test(text)) return fail('feishu.base-url-with-query')

  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  if (!isSafe) return fail('feishu.base-url-not-https', { url: url.href })

  return ok(url.href.replace(/\/+$/, ''))
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** `URL` has already turned every spelling of an IPv4 address into four decimal numbers. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
