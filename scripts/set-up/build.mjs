import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { allParts, buildParts, staleParts } from './build-parts.mjs'
import { fingerprint } from './fingerprint.mjs'
import { withSetUpLock } from './lock.mjs'
import { outputs, root } from './places.mjs'
import { run } from './run.mjs'
import { readStamp, writeStamp } from './stamp.mjs'
import { SetUpError, tell } from './tell.mjs'

const stampFile = join(outputs, '.built.json')

/**
 * Builds the wanted parts whose sources changed since they were built.
 *
 * @param {readonly string[]} [wanted] names of {@link buildParts}
 * @throws {SetUpError} when a build fails
 */
export async function ensureBuilt(wanted = allParts) {
  if (findStale(wanted).length === 0) return

  await withSetUpLock(async () => {
    const stale = findStale(wanted) // another command may have built while this one waited
    if (stale.length === 0) return

    tell(`Building ${stale.join(', ')} …`)
    // Taken before the build: what is saved during it counts as changed afterwards.
    const sources = fingerprintsOf(stale)
    await buildAll(stale)
    writeStamp(stampFile, { ...readStamp(stampFile), ...sources })
  })
}

function findStale(wanted) {
  const hasOutput = (part) => buildParts[part].outputs.every((file) => existsSync(file))
  return staleParts(wanted, readStamp(stampFile) ?? {}, fingerprintsOf(wanted), hasOutput)
}

function fingerprintsOf(parts) {
  return Object.fromEntries(parts.map((part) => [part, fingerprint(root, buildParts[part].sources)]))
}

async function buildAll(parts) {
  const appParts = parts.filter((part) => part !== 'stand-in')
  const builds = []
  if (appParts.length > 0) builds.push(['scripts/set-up/build-app-parts.mjs', ...appParts])
  if (parts.includes('stand-in')) builds.push(['scripts/build-electron-stand-in.mjs'])

  const results = await Promise.all(builds.map((args) => run(process.execPath, args, { cwd: root })))
  const failed = results.filter((result) => result.code !== 0)
  if (failed.length > 0) {
    throw new SetUpError(
      'The build failed; what it printed is above. The sources are untouched; correct what it names and run the same command again.',
      failed.map((result) => result.output).join('\n'),
    )
  }
}
