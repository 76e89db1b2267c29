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
  const download = await run(process.execPath, [install], { cwd: root, seconds: downloadSeconds })
  const program = findElectron()
  if (download.code === 0 && program !== null) {
    removeStamp(refusalFile)
    return program
  }

  const cause = download.timedOut
    ? 'it took too long'
    : (firstErrorLine(download.output) ?? 'no reason was given')
  tell(`Electron could not be downloaded: ${cause}. To try again later: npm start -- --download-electron`)
  writeStamp(refusalFile, { version })
  return null
}

function electronVersion() {
  const manifest = readTextOf(join(electronFolder, 'package.json'))
  return manifest === null ? null : JSON.parse(manifest).version
}

function usualProgram() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function firstErrorLine(output) {
  const lines = output.split('\n').map((line) => line.trim())
  return (
    lines.find((line) => /error|ENOTFOUND|ECONN|refused/i.test(line)) ?? lines.find((line) => line !== '')
  )
}

function readTextOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
