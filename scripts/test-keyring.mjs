/**
 * `npm run test:keyring [-- arguments of vitest]`: the tests of test/keyring against a real keychain, a gnome-keyring
 * of their own on a D-Bus session of their own, unlocked, and gone afterwards. The person's keychain is not touched.
 *
 * Exit codes: vitest's, or 3 when the programs are missing (1 in CI, where skipping would prove nothing unseen).
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './set-up/find-program.mjs'
import { installCommand, purposes } from './set-up/needed-packages.mjs'
import { nodeModules, root } from './set-up/places.mjs'

const skipped = process.env['CI'] ? 1 : 3

if (process.platform !== 'linux') {
  skip('The keyring tests need a Linux secret service.')
} else {
  const missing = missingPackages()
  if (missing.length > 0) {
    skip(
      `The keyring tests need Debian packages: ${missing.join(' ')}\nTo install: ${installCommand(missing)}`,
    )
  } else {
    await runTests()
  }
}

function skip(reason) {
  console.error(reason)
  console.error(skipped === 3 ? 'Skipped.' : 'In CI they may not be skipped.')
  process.exitCode = skipped
}

function missingPackages() {
  return purposes.keyring.packages
    .filter(({ program }) => (program === undefined ? lacksLibsecret() : findProgram([program]) === null))
    .map(({ name }) => name)
}

/** Only keytar uses the library. Where keytar itself is missing the tests fail, which says more than a list. */
function lacksLibsecret() {
  const loading = spawnSync(process.execPath, ['-e', "require('keytar')"], { cwd: root, encoding: 'utf8' })
  return loading.stderr.includes('libsecret')
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'pushcard-keyring-'))
  const folders = Object.fromEntries(
    ['XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'].map((name) => {
      const own = mkdtempSync(join(folder, 'xdg-'))
      chmodSync(own, 0o700)
      return [name, own]
    }),
  )
  // Nothing of the person's own session; with a display a prompt would be waited for.
  const own = ['DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS']
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)))
  const env = { ...inherited, ...folders, PUSHCARD_TEST_KEYRING: randomUUID() }

  // An empty password would unlock nothing.
  const unlockThenRun =
    'printf "%s" "$PUSHCARD_TEST_KEYRING" | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1; exec "$@"'
  const vitest = [process.execPath, join(nodeModules, 'vitest', 'vitest.mjs'), 'run', '--project', 'keyring']
  const words = ['--', 'sh', '-c', unlockThenRun, 'sh', ...vitest, ...process.argv.slice(2)]

  try {
    process.exitCode = await runToItsEnd('dbus-run-session', words, env)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function runToItsEnd(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
    // Ctrl-C reaches the child by itself; this process stays to remove the folders.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
