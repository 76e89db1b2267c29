import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { findProgram } from './find-program.mjs'
import { installCommand, isDebian, missingPackages, purposes } from './needed-packages.mjs'
import { run } from './run.mjs'
import { tell } from './tell.mjs'

/**
 * What became of the wish for packages: what is still missing, purpose by purpose.
 *
 * @typedef {{ missing: { purpose: string, packages: string[], without: string }[] }} Outcome
 */

let listsAreFresh = false

/**
 * Installs the Debian packages that the purposes need: as root, or with a sudo that asks for no password. Anywhere
 * else it prints the command and what does not work without it, and goes on.
 *
 * @param {readonly string[]} wanted names of the purposes in needed-packages.mjs
 * @returns {Promise<Outcome>}
 */
export async function ensureSystemPackages(wanted) {
  if (process.platform !== 'linux') return { missing: [] }

  const missing = findMissing(wanted)
  if (missing.length === 0) return { missing }

  const become = isDebian(osRelease()) && findProgram(['apt-get']) !== null ? await rightToInstall() : null
  if (become === null) {
    explain(missing)
    return { missing }
  }
  await install(become, missing)
  const still = findMissing(wanted)
  if (still.length > 0) explain(still)
  return { missing: still }
}

/**
 * The packages that are missing, without installing anything.
 *
 * @param {readonly string[]} wanted
 */
export function findMissing(wanted) {
  const names = wanted.flatMap((purpose) => purposes[purpose].packages.map(({ name }) => name))
  let installed
  return missingPackages(wanted, {
    hasProgram: (name) =>
      (name === 'chromium' ? findChromium() : findProgram([name, `/usr/sbin/${name}`])) !== null,
    hasFont,
    isInstalled: (name) => (installed ??= installedAmong(names)).has(name),
  })
}

/** The words before a command that make it root's, or null where that needs a password. */
async function rightToInstall() {
  if (process.getuid?.() === 0) return []
  if (findProgram(['sudo']) === null) return null
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null
}

async function install(become, missing) {
  const packages = missing.flatMap((purpose) => purpose.packages)
  tell(`Installing Debian packages: ${packages.join(' ')} …`)

  if (!listsAreFresh) {
    const update = await run(...apt(become, ['update', '-q']))
    if (update.code !== 0) tell(`apt-get update failed: ${lastLine(update.output)}`)
    listsAreFresh = update.code === 0
  }
  const together = await installAll(become, packages)
  if (together.code === 0 || missing.length === 1) {
    if (together.code !== 0) tell(`apt-get install failed: ${lastLine(together.output)}`)
    return
  }
  // One name that this system does not know must not keep the others away.
  for (const purpose of missing) {
    const alone = await installAll(become, purpose.packages)
    if (alone.code !== 0)
      tell(`apt-get install ${purpose.packages.join(' ')} failed: ${lastLine(alone.output)}`)
  }
}

function installAll(become, packages) {
  return run(...apt(become, ['install', '-y', '-q', '--no-install-recommends', ...packages]))
}

/** Another apt at work is waited for; questions are answered by their defaults. */
function apt(become, args) {
  const [command, ...rest] = [
    ...become,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
    ...args,
  ]
  return [command, rest]
}

function explain(missing) {
  for (const { packages, without } of missing) {
    tell(`Not installed: ${packages.join(' ')}. Without: ${without}.`)
  }
  tell(`To install on Debian: ${installCommand(missing.flatMap(({ packages }) => packages))}`)
}

function installedAmong(names) {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Abbrev}${Package}\n', ...names], {
    encoding: 'utf8',
  })
  const lines = (query.stdout ?? '').split('\n').filter((line) => line.startsWith('ii'))
  return new Set(lines.map((line) => line.slice(3).trim()))
}

function hasFont(language) {
  const fonts = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' })
  return (fonts.stdout ?? '').trim() !== ''
}

function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}

function lastLine(output) {
  return output.trimEnd().split('\n').at(-1) ?? ''
}
