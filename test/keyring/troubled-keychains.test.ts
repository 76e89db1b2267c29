import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest'
import { bundleChild, type ChildProgram } from './bundle-child'
import { ownService } from './keyring'

const service = ownService('troubled keychains')
const run = promisify(execFile)

let child: ChildProgram
beforeAll(async () => {
  child = await bundleChild()
})
afterAll(() => child.remove())

let folder: string
let env: NodeJS.ProcessEnv

/** Folders of its own, so that a keyring that is started here knows none of the others. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pushcard-troubled-'))
  env = { ...process.env }
  delete env.DISPLAY
  for (const name of ['XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME']) {
    env[name] = join(folder, name)
    await mkdir(join(folder, name), { mode: 0o700 })
  }
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

function resultsOf(stdout: string): unknown[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

const node = `"${process.execPath}"`

/** Runs a shell script in a D-Bus session of its own; `$CHILD` starts child-process.ts. */
async function inSession(script: string, options: string[] = []): Promise<unknown[]> {
  const prelude = `child() { ${node} "$CHILD_PATH" "$SERVICE" "$@"; }\n`
  const { stdout } = await run('dbus-run-session', [...options, '--', 'sh', '-ec', prelude + script], {
    env: { ...env, CHILD_PATH: child.path, SERVICE: service },
  })
  return resultsOf(stdout)
}

/** What the program prints that opens the store, sets a secret, gets it, and asks for the status again. */
function keptForTheSession(reason: string, atFirst: object = session(reason)) {
  return [atFirst, { ok: true, value: null }, { ok: true, value: 'secret' }, session(reason)]
}

function session(reason: string) {
  return { kind: 'session', available: true, reason: { key: `credentials.session-${reason}` } }
}

describe('secrets are kept for the session, with the reason,', () => {
  test.each([
    ['disabled:', 'no-session-bus'],
    ['unix:path=/nonexistent/bus', 'no-session-bus'],
  ])('when there is no bus (%s)', async (address, reason) => {
    const { stdout } = await run(process.execPath, [child.path, service, 'open', 'a/token', 'secret'], {
      env: { ...env, DBUS_SESSION_BUS_ADDRESS: address },
    })

    expect(resultsOf(stdout)).toEqual(keptForTheSession(reason))
  })

  test('when the bus has no secret service', async () => {
    const config = join(folder, 'bus.conf')
    await writeFile(
      config,
      `<busconfig><type>session</type><listen>unix:tmpdir=${folder}</listen><auth>EXTERNAL</auth>
       <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
    )

    expect(await inSession('child open a/token secret', [`--config-file=${config}`])).toEqual(
      keptForTheSession('no-service'),
    )
  })

  test('when the keyring was never unlocked', async () => {
    // It answers a reading, so this shows only when something is to be stored.
    expect(await inSession('child open a/token secret')).toEqual(
      keptForTheSession('locked', { kind: 'system', available: true }),
    )
  })

  test('when the keychain never answers', async () => {
    const path = join(folder, 'silent-bus')
    const silent = createServer(() => undefined).listen(path)
    const { stdout } = await run(process.execPath, [child.path, service, 'open', 'a/token', 'secret'], {
      env: { ...env, DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` },
    })
    silent.close()

    expect(resultsOf(stdout)).toEqual(keptForTheSession('timeout'))
  })
})

test('a keyring that is locked while secrets are in it shows none, takes none, and has all when it is opened again', async () => {
  const unlock = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
  const lock = `dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \\
    org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null`

  const results = await inSession(`
    ${unlock}
    child set a/token kept
    ${lock}
    child get a/token
    child set a/token lost
  `)
  const later = await inSession(`
    ${unlock}
    child get a/token
  `)

  expect([...results, ...later]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    {
      ok: false,
      error: { code: 'credentials.keychain-locked', message: { key: 'credentials.keychain-locked' } },
    },
    { ok: true, value: 'kept' },
  ])
})
