/**
 * The policy of the page. Monaco needs inline styles and data: fonts; nothing may be fetched: the page has no network.
 * @param devServerUrl - in development the dev server's page also needs inline scripts and a websocket (see dev-server-policy.ts).
 */
export function contentSecurityPolicy(devServerUrl?: string): string {
  const policy: Record<string, string> = {
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
  if (devServerUrl !== undefined) {
    const { host } = new URL(devServerUrl)
    policy['script-src'] = "'self' 'unsafe-inline'"
    policy['connect-src'] = `'self' ws://${host}`
  }
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
