import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonToInstall } from './installed-packages.mjs'
import { withSetUpLock } from './lock.mjs'
import { installedState, nodeModules, root } from './places.mjs'
import { run } from './run.mjs'
import { readStamp, writeStamp } from './stamp.mjs'
import { SetUpError, tell } from './tell.mjs'

const stampFile = join(installedState, 'installed.json')

/**
 * Installs the packages of package-lock.json, only when they are not installed.
 *
 * @throws {SetUpError} when npm fails
 */
export async function ensureInstalled() {
  if ((await findReason()) === null) return

  await withSetUpLock(async () => {
    const reason = await findReason() // another command may have installed while this one waited
    if (reason === null) return

    tell(`Installing packages with npm ci, since ${reason}. This takes about half a minute …`)
    const npm = await run(...npmCommand(['ci', '--include=dev', '--include=optional']), { cwd: root })
    if (npm.code !== 0) {
      throw new SetUpError(
        'npm ci failed; what it printed is above. Check the network and the npm registry (npm ping), then run the same command again.',
        npm.output,
      )
    }
    await remember()
  })
}

/** Whether keytar was installed: it is optional, and absent where it can be neither downloaded nor built. */
export function keytarIsInstalled() {
  return existsSync(join(nodeModules, 'keytar', 'build', 'Release', 'keytar.node'))
}

/**
 * npm, as the very program that started us where that is known: `npm` on the PATH may be another version, and on
 * Windows it is a batch file, which `spawn` does not start.
 *
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
function npmCommand(args) {
  const started = process.env['npm_execpath']
  return started !== undefined && /npm-cli\.c?js$/.test(started)
    ? [process.execPath, [started, ...args]]
    : ['npm', [...args]]
}

async function findReason() {
  const lockText = readFileSync(join(root, 'package-lock.json'))
  const stamp = readStamp(stampFile)
  const lockIsStamped = stamp?.lock === hashOf(lockText)
  const keytarPresent = keytarIsInstalled()
  const keytarTried = stamp?.keytarTried === true

  const reason = reasonToInstall({
    lockIsStamped,
    hiddenLock: readStamp(join(nodeModules, '.package-lock.json')),
    readLockfile: () => JSON.parse(lockText.toString('utf8')),
    keytarPresent,
    keytarTried,
    libsecretPresent: !keytarPresent && !keytarTried && (await libsecretIsPresent()),
  })
  if (reason === null && !lockIsStamped) await remember()
  return reason
}

async function remember() {
  const lock = hashOf(readFileSync(join(root, 'package-lock.json')))
  writeStamp(stampFile, { lock, keytarTried: !keytarIsInstalled() && (await libsecretIsPresent()) })
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex')
}

async function libsecretIsPresent() {
  if (process.platform !== 'linux') return false
  return (await run('pkg-config', ['--exists', 'libsecret-1'])).code === 0
}
