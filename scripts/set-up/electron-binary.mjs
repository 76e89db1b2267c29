import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedState, nodeModules, root } from './places.mjs'
import { run } from './run.mjs'
import { readStamp, removeStamp, writeStamp } from './stamp.mjs'
import { tell } from './tell.mjs'

const electronFolder = join(nodeModules, 'electron')
const refusalFile = join(installedState, 'electron-download.json')
const downloadSeconds = 300

/**
 * The path of Electron's program, or null. It looks for files only: `require('electron')` would try a download.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findElectron(env = process.env) {
  const ownFolder = env['ELECTRON_OVERRIDE_DIST_PATH']
  const program = readTextOf(join(electronFolder, 'path.txt'))?.trim() || usualProgram()
  const path = join(ownFolder || join(electronFolder, 'dist'), program)
  return existsSync(path) ? path : null
}

/** Whether the download failed before for the version that is installed now. */
export function downloadWasRefused() {
  return readStamp(refusalFile)?.version === electronVersion()
}

/**
 * Tries to download Electron's program once. A failure is remembered for this version of Electron, so that the next
 * start does not wait for it again.
 *
 * @returns {Promise<string | null>} the program, or null when it cannot be had
 */
export async function downloadElectron() {
  const version = electronVersion()
  if (version === null) return null

  tell(`Downloading Electron ${version} (about 120 MB), at most ${downloadSeconds / 60} minutes …`)
  const install = join(electronFolder, 'install.js')
  const download = await run(process.execPath, [install], {
    cwd: root,
    env: withProxy(process.env),
    seconds: downloadSeconds,
  })
  const program = findElectron()
  if (download.code === 0 && program !== null) {
    removeStamp(refusalFile)
    return program
  }

  const cause = download.timedOut ? 'it took too long' : causeIn(download.output)
  tell(
    `Electron could not be downloaded: ${cause}. To try again: npm start -- --download-electron (ELECTRON_MIRROR names a mirror).`,
  )
  writeStamp(refusalFile, { version })
  return null
}

/** The download asks a proxy only where it is told to. */
function withProxy(env) {
  const named = env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['HTTP_PROXY'] ?? env['http_proxy']
  return named === undefined ? env : { ...env, ELECTRON_GET_USE_PROXY: 'true' }
}

function electronVersion() {
  const manifest = readTextOf(join(electronFolder, 'package.json'))
  return manifest === null ? null : JSON.parse(manifest).version
}

function usualProgram() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function causeIn(output) {
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT/.test(output))
    return 'its address cannot be reached from here'
  return (
    output
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'no reason was given'
  )
}

function readTextOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
