/** Monaco needs inline styles and data: fonts; nothing may be fetched: the page has no network. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
}

/** The policy of the page, for the header that it is served with. */
export function contentSecurityPolicy(): string {
  return policyText(policy)
}

/**
 * The policy of the page in development, where Vite's dev server tells it over a websocket what changed. It is for a
 * `meta` element, in which `frame-ancestors` would mean nothing.
 */
export function devPagePolicy(devServerUrl: string): string {
  const inPage = Object.entries(policy).filter(([directive]) => directive !== 'frame-ancestors')
  const { host } = new URL(devServerUrl)
  return policyText({ ...Object.fromEntries(inPage), 'connect-src': `'self' ws://${host}` })
}

function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
