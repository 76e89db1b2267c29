import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The app that runs: where it lies and what its package.json says. */
export interface AppPackage {
  /** The folder that `app.getAppPath()` answers. */
  readonly directory: string
  readonly mainFile: string
  readonly name: string
  readonly version: string
}

/** Finds the app as Electron does: a folder with a package.json, or the main file itself. */
export function readAppPackage(appPath: string): AppPackage {
  const path = resolve(appPath)
  if (!statSync(path).isDirectory()) {
    return { directory: dirname(path), mainFile: path, name: 'Electron', version: '0.0.0' }
  }
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, unknown>
  const text = (key: string, otherwise: string) => {
    const value = manifest[key]
    return typeof value === 'string' ? value : otherwise
  }
  return {
    directory: path,
    mainFile: resolve(path, text('main', 'index.js')),
    name: text('productName', text('name', 'Electron')),
    version: text('version', '0.0.0'),
  }
}
