import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from 'playwright-core'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The stand-in, once `scripts/build-electron-stand-in.mjs` has built it. */
export const standInBinary = join(root, 'out-stand-in/electron.cjs')

/** How long an app may take to start on a busy machine, in milliseconds. */
const startTime = 60_000

/**
 * The path of Electron's own binary, if it was downloaded. It looks for the files: `require('electron')` would start
 * a download, or throw.
 */
export function realElectronBinary(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const electron = join(root, 'node_modules/electron')
  const pathFile = join(electron, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electron, 'dist')
  const binary = join(folder, readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : undefined
}

export interface LaunchOptions {
  /** A folder with a package.json, or a main file. */
  readonly appPath: string
  /** The folder for everything that the app keeps; a test's own. */
  readonly userData: string
  /** What follows the app path, such as a file to open. */
  readonly args?: readonly string[]
  /** The binary to start instead of the one that is found. */
  readonly binary?: string
  /** Added to this process's environment; undefined removes. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Starts an app under Playwright: in Electron where its binary is, in the stand-in elsewhere. */
export async function launchApp({
  appPath,
  userData,
  args = [],
  binary = realElectronBinary() ?? standInBinary,
  env = {},
}: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: binary,
    args: [appPath, `--user-data-dir=${userData}`, ...args],
    cwd: root,
    env: definedOnly({ ...process.env, ...env }),
    colorScheme: null, // the app's nativeTheme decides, not Playwright
    timeout: startTime,
  })
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
