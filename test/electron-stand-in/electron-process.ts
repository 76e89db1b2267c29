import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AppPackage } from './app-package'
import type { CommandLine } from './command-line'

/** Gives `process` what Electron's main process adds to it. */
export function dressProcess(appPackage: AppPackage, { appPath, appArguments }: CommandLine): void {
  process.argv = [process.execPath, appPath, ...appArguments]
  define('versions', { ...process.versions, electron: electronVersion(appPackage), chrome: '0.0.0.0' })
  define('type', 'browser')
  define('defaultApp', true)
  define('resourcesPath', join(appPackage.directory, 'resources'))
}

/** Known once Chromium runs, in `Product/1.2.3.4` form. */
export function setChromiumVersion(product: string): void {
  define('versions', { ...process.versions, chrome: product.split('/')[1] ?? product })
}

/** The version that the app has installed: of its types, at least. */
function electronVersion({ directory }: AppPackage): string {
  try {
    const manifest = createRequire(join(directory, 'package.json')).resolve('electron/package.json')
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
  } catch {
    return '0.0.0' // it has none
  }
}

function define(name: string, value: unknown): void {
  Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true })
}
