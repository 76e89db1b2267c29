import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticeHelpDesk, type PracticeHelpDesk } from '../../../src-main/practice/practice-help-desk'
import { draftWith, Folder, soundDraft, unsoundDraft } from './draft-files'

const program = join(import.meta.dirname, '../../../out/main/pushcard.js')
/** `script` of util-linux gives a program a terminal; those of other systems are called in another way. */
const hasTerminals = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

let folder: Folder
let desk: PracticeHelpDesk

beforeEach(async () => {
  folder = new Folder()
  const started = await startPracticeHelpDesk()
  if (!started.ok) throw new Error(started.error.code)
  desk = started.value
})

afterEach(async () => {
  await desk.close()
  folder.remove()
})

/** Runs the command line on a terminal and types `keys` once it has printed `prompt`. */
function runOnTerminal(args: readonly string[], answer?: { prompt: string; keys: string }, env = {}) {
  const command = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ')
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: {
      PATH: process.env.PATH ?? '',
      TERM: 'xterm',
      LANG: 'en_US.UTF-8',
      PUSHCARD_USER_ACCESS_TOKEN: desk.userAccessToken,
      PUSHCARD_HELPDESK_ID: desk.helpdeskId,
      PUSHCARD_HELPDESK_TOKEN: desk.helpdeskToken,
      ...env,
    },
  })

  let shown = ''
  let hasAnswered = false
  child.stdout.on('data', (piece: Buffer) => {
    shown += piece.toString('utf8')
    if (answer === undefined || hasAnswered || !shown.includes(answer.prompt)) return
    hasAnswered = true
    child.stdin.write(answer.keys)
  })
  return new Promise<{ code: number | null; shown: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, shown }))
  })
}

function pushOnTerminal(keys: string) {
  const args = ['push', folder.write('a.pushcard', soundDraft), '--base-url', desk.url]
  return runOnTerminal(args, { prompt: '[y/N]', keys })
}

describe.skipIf(!hasTerminals)('pushcard on a terminal', () => {
  it('shows what would change, asks, and updates after a yes', async () => {
    const { code, shown } = await pushOnTerminal('y\r')
    expect(code).toBe(0)
    expect(shown.indexOf('Office move')).toBeLessThan(shown.indexOf('[y/N]'))
    expect(desk.requests.map(({ method }) => method)).toContain('PATCH')
  })

  it('shows every warning, and the time in words, before it asks', async () => {
    const text = draftWith([
      ['"ou_00000000000000000000000000000002"', '"someone"'],
      ['"push_type": 0', '"send_at": "1626332244719", "push_type": 0'],
    ])
    const args = ['push', folder.write('a.pushcard', text), '--base-url', desk.url]
    const { shown } = await runOnTerminal(args, { prompt: '[y/N]', keys: 'n\r' })

    const before = shown.slice(0, shown.indexOf('[y/N]'))
    expect(before).toContain('[notification.user-id-not-open-id]')
    expect(before).toContain('[notification.send-at-in-the-past]')
    expect(before).toContain('Thursday, July 15, 2021')
  })

  it.each([
    ['a no', 'n\r'],
    ['nothing', '\r'],
    ['another word', 'maybe\r'],
    ['the end of the input', '\u0004'],
    ['Ctrl-C', '\u0003'],
  ])('sends nothing after %s', async (_title, keys) => {
    const { code } = await pushOnTerminal(keys)
    expect(code).toBe(130)
    expect(desk.requests.map(({ method }) => method)).toEqual(['GET'])
  })

  it('does not ask with --yes', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    const { code, shown } = await runOnTerminal(['push', path, '--yes', '--base-url', desk.url])
    expect(code).toBe(0)
    expect(shown).not.toContain('[y/N]')
  })

  it('paints, unless NO_COLOR is set or the terminal is dumb', async () => {
    const args = ['validate', folder.write('a.pushcard', unsoundDraft)]
    expect((await runOnTerminal(args)).shown).toContain('\u001b[31m')
    expect((await runOnTerminal(args, undefined, { NO_COLOR: '1' })).shown).not.toContain('\u001b')
    expect((await runOnTerminal(args, undefined, { TERM: 'dumb' })).shown).not.toContain('\u001b')
  })
})
