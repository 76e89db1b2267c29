import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { APP_HOST, APP_SCHEME } from './app-url'
import { bundleFile } from './bundle-file'
import { contentSecurityPolicy } from './content-security-policy'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page from `folder`, and nothing else, under `app://bundle/`. */
export function serveBundle(folder: string): void {
  const headers = { 'Content-Security-Policy': contentSecurityPolicy(), 'X-Content-Type-Options': 'nosniff' }
  protocol.handle(APP_SCHEME, async (request) => {
    const file = new URL(request.url).host === APP_HOST ? bundleFile(folder, request.url) : undefined
    if (file === undefined || request.method !== 'GET') return new Response('not found', { status: 404 })
    try {
      const bytes = await readFile(file.path)
      return new Response(new Uint8Array(bytes), {
        headers: { ...headers, 'Content-Type': file.contentType },
      })
    } catch {
      return new Response('not found', { status: 404 })
    }
  })
}
