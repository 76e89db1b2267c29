import { extname, join, normalize, sep } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

export interface BundleFile {
  readonly path: string
  readonly contentType: string
}

/**
 * The file of the bundle that an address names, or `undefined` when it names none: an unknown kind, or a path that
 * leaves the folder, whether plain or percent-encoded.
 */
export function bundleFile(folder: string, url: string): BundleFile | undefined {
  let pathname: string
  try {
    pathname = decodeURIComponent(new URL(url).pathname)
  } catch {
    return undefined
  }
  if (pathname.includes('\0') || pathname.includes('\\')) return undefined
  const path = normalize(join(folder, pathname === '/' ? '/index.html' : pathname))
  if (!path.startsWith(normalize(folder) + sep)) return undefined
  const contentType = contentTypes[extname(path)]
  return contentType === undefined ? undefined : { path, contentType }
}
