/**
 * Chromium knows no scheme of the app's own. The stand-in serves `app://bundle/x` on loopback, as
 * `http://bundle.app.localhost:<port>/x`: such names resolve by themselves and are a secure context.
 */
const customUrl = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)(.*)$/is

/** Names that are not an app's scheme: the pages that the stand-in itself serves. */
export const ownHost = 'stand-in'

/** The loopback address of a URL of one of the schemes; every other URL unchanged. */
export function toLoopback(url: string, schemes: ReadonlySet<string>, port: number): string {
  const match = customUrl.exec(url)
  if (!match) return url
  const [, scheme = '', host = '', rest = ''] = match
  if (!schemes.has(scheme.toLowerCase())) return url
  const path = rest.startsWith('/') ? rest : `/${rest}`
  return `http://${host.toLowerCase()}.${scheme.toLowerCase()}.localhost:${port}${path}`
}

/** The app's own URL of a loopback address; every other URL unchanged. */
export function fromLoopback(url: string, schemes: ReadonlySet<string>, port: number): string {
  const match = /^http:\/\/([^/?#:]+)\.([a-z\d+-]+)\.localhost:(\d+)(.*)$/is.exec(url)
  if (!match) return url
  const [, host = '', scheme = '', matchedPort = '', rest = ''] = match
  return schemes.has(scheme) && Number(matchedPort) === port ? `${scheme}://${host}${rest}` : url
}

/** The scheme and host that a `Host` header asks for; undefined when it is not one of ours (DNS rebinding). */
export function parseHostHeader(
  header: string | undefined,
  port: number,
): { readonly scheme: string; readonly host: string } | undefined {
  const match = /^([^:]+)\.([a-z\d+-]+)\.localhost:(\d+)$/i.exec(header ?? '')
  if (!match || Number(match[3]) !== port) return undefined
  return { scheme: (match[2] ?? '').toLowerCase(), host: (match[1] ?? '').toLowerCase() }
}
