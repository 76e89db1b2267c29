/**
 * A cold `pushcard push` beside a bare Node script that does the same three requests (GET, PATCH, GET), in turns and
 * against practice help desks of this computer. Prints medians and their ratio.
 */
import { spawn } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './set-up/build.mjs'
import { ensureInstalled } from './set-up/install.mjs'
import { root } from './set-up/places.mjs'

/** The help desk takes 20 updates a minute, as the real one does. */
const RUNS = 15
const pushcard = join(root, 'out/main/pushcard.js')

const bareScript = `
const { URL: base, PUSHCARD_USER_ACCESS_TOKEN: token, PUSHCARD_HELPDESK_ID: id, PUSHCARD_HELPDESK_TOKEN: desk, BODY } = process.env
const url = base + '/open-apis/helpdesk/v1/notifications/6985032626234982420?user_id_type=open_id'
const headers = { Authorization: 'Bearer ' + token, 'X-Lark-Helpdesk-Authorization': btoa(id + ':' + desk) }
const read = async (init) => {
  const answer = await (await fetch(url, { headers, ...init })).json()
  if (answer.code !== 0) throw new Error(JSON.stringify(answer))
}
await read()
await read({ method: 'PATCH', headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' }, body: BODY })
await read()
`

await ensureInstalled()
await ensureBuilt()
const folder = await mkdtemp(join(tmpdir(), 'pushcard-bench-'))
const desks = []
try {
  const bare = join(folder, 'bare.mjs')
  await writeFile(bare, bareScript)
  const body = JSON.parse(await output(['rehearse', join(root, 'examples/office-move.pushcard'), '--json']))
    .request.body
  const [bareDesk, pushcardDesk] = [await startDesk(), await startDesk()]

  const times = { bare: [], pushcard: [] }
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(await timed([bare], { ...bareDesk, BODY: body }))
    const draft = join(folder, `draft-${run}.pushcard`)
    await copyFile(join(root, 'examples/office-move.pushcard'), draft)
    const push = [pushcard, 'push', draft, '--yes', '--json', '--base-url', pushcardDesk.URL]
    times.pushcard.push(await timed(push, pushcardDesk))
  }
  const [bareTime, pushcardTime] = [median(times.bare), median(times.pushcard)]
  console.log(`bare Node script  ${bareTime.toFixed(0)} ms (median of ${RUNS})`)
  console.log(`pushcard push     ${pushcardTime.toFixed(0)} ms (median of ${RUNS})`)
  console.log(`ratio             ${(pushcardTime / bareTime).toFixed(2)}`)
} finally {
  for (const desk of desks) desk.kill()
  await rm(folder, { recursive: true, force: true })
}

async function startDesk() {
  const desk = spawn(process.execPath, [pushcard, 'practice', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  desks.push(desk)
  const [line] = await new Promise((resolve, reject) => {
    desk.stdout.once('data', (text) => resolve(String(text).split('\n')))
    desk.once('exit', () => reject(new Error('the practice help desk did not start')))
  })
  const { url, helpdeskId, helpdeskToken, userAccessToken } = JSON.parse(line)
  return {
    URL: url,
    PUSHCARD_HELPDESK_ID: helpdeskId,
    PUSHCARD_HELPDESK_TOKEN: helpdeskToken,
    PUSHCARD_USER_ACCESS_TOKEN: userAccessToken,
  }
}

/** Milliseconds from spawn to exit. */
async function timed(command, env) {
  const start = performance.now()
  await run(command, env)
  return performance.now() - start
}

function output(command) {
  return run([pushcard, ...command], {})
}

function run(command, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, err] = [[], []]
    child.stdout.on('data', (text) => out.push(text))
    child.stderr.on('data', (text) => err.push(text))
    child.once('exit', (code) =>
      code === 0
        ? resolve(out.join(''))
        : reject(new Error(`${command.join(' ')}: exit ${code}\n${err.join('')}${out.join('')}`)),
    )
  })
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
}
