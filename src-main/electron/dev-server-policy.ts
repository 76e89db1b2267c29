import type { OnHeadersReceivedListenerDetails, Session } from 'electron'
import { contentSecurityPolicy } from './content-security-policy'

/** In development the page comes from Vite's dev server, which sends no policy: it is given one here. */
export function limitDevServerPage(session: Session, devServerUrl: string): void {
  const { origin } = new URL(devServerUrl)
  const policy = contentSecurityPolicy(devServerUrl)
  session.webRequest.onHeadersReceived((details, answer) => {
    answer(isDocumentOf(origin, details) ? { responseHeaders: withPolicy(details, policy) } : {})
  })
}

function isDocumentOf(origin: string, { url, resourceType }: OnHeadersReceivedListenerDetails): boolean {
  return resourceType === 'mainFrame' && new URL(url).origin === origin
}

function withPolicy({ responseHeaders = {} }: OnHeadersReceivedListenerDetails, policy: string) {
  const others = Object.entries(responseHeaders).filter(
    ([name]) => name.toLowerCase() !== 'content-security-policy',
  )
  return { ...Object.fromEntries(others), 'Content-Security-Policy': [policy] }
}
