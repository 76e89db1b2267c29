import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** An unlocked keychain of its own, as a person has after signing in; it is gone once closed. */
export interface KeychainSession {
  /** What a program needs in its environment to reach it. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** Why there can be no keychain here; `undefined` when there can. */
export function missingForKeychain(): string | undefined {
  if (process.platform !== 'linux') return 'needs a Linux secret service'
  const missing = ['dbus-run-session', 'gnome-keyring-daemon'].filter(
    (program) => spawnSync(program, ['--version']).error !== undefined,
  )
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`
}

/** An empty password would unlock nothing. The session lasts until its input ends. */
const unlockThenWait =
  'printf "%s" "$PUSHCARD_TEST_KEYRING" | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1; ' +
  'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'

/** @param folder - for the keyring's files; the person's own are not touched. */
export async function startKeychain(folder: string): Promise<KeychainSession> {
  const own = ['XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME']
  const folders = Object.fromEntries(own.map((name) => [name, join(folder, name)]))
  for (const path of Object.values(folders)) mkdirSync(path, { mode: 0o700 })
  const others = Object.entries(process.env).filter(
    ([name]) => !['DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS'].includes(name),
  )

  const session = spawn('dbus-run-session', ['--', 'sh', '-c', unlockThenWait], {
    env: { ...Object.fromEntries(others), ...folders, PUSHCARD_TEST_KEYRING: randomUUID() },
    stdio: 'pipe',
  })
  const address = await firstLine(session)
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    close: async () => {
      const ended = new Promise((resolve) => session.once('close', resolve))
      session.stdin.end()
      await ended
    },
  }
}

/** What goes wrong is said on stderr, among much that is of no interest while all goes well. */
function firstLine(session: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    session.stderr.on('data', (chunk) => (said += String(chunk)))
    createInterface(session.stdout).once('line', resolve)
    session.once('error', reject)
    session.once('close', () => reject(new Error(`the keychain’s session ended before it began: ${said}`)))
  })
}
