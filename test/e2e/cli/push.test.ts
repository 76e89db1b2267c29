import { createServer, type AddressInfo } from 'node:net'
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HistoryEntry } from '@shared/history/history-entry'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../../src-main/practice/fault'
import { startPracticeHelpDesk, type PracticeHelpDesk } from '../../../src-main/practice/practice-help-desk'
import { draftWith, Folder, sampleNotificationId, soundDraft, unsoundDraft } from './draft-files'
import { ended, program, runCli, startCli, type Ended } from './run-cli'

interface PushDocument {
  outcome: string
  httpStatus: number | null
  code: number | null
  msg: string | null
  logId: string | null
  advice: string
  problems: { code: string; line: number }[]
  changes: { field: string }[]
  conflicts?: { field: string }[]
}

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

function credentials(): Record<string, string> {
  return {
    PUSHCARD_USER_ACCESS_TOKEN: desk.userAccessToken,
    PUSHCARD_HELPDESK_ID: desk.helpdeskId,
    PUSHCARD_HELPDESK_TOKEN: desk.helpdeskToken,
  }
}

function runPush(path: string, ...args: string[]): Promise<Ended> {
  return runCli(['push', path, '--base-url', desk.url, ...args], { env: credentials() })
}

/** The same with `--json`. */
async function push(path: string, ...args: string[]) {
  const result = await runPush(path, '--json', ...args)
  return { ...result, document: JSON.parse(result.stdout) as PushDocument }
}

function received(method: string) {
  return desk.requests.filter((request) => request.method === method)
}

describe('pushcard push', () => {
  it('updates the push: reads, sends exactly the body of the rules, reads back', async () => {
    const { code, stderr, document } = await push(folder.write('a.pushcard', soundDraft))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(document).toMatchObject({ outcome: 'updated', httpStatus: 200, code: 0, problems: [] })
    expect(document.changes.map(({ field }) => field)).toContain('job_name')

    expect(desk.requests.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET'])
    const card = {
      elements: [{ tag: 'div', text: { tag: 'plain_text', content: 'We move on Friday. 我们周五搬家。' } }],
    }
    expect(received('PATCH')[0]?.body.toString('utf8')).toBe(
      JSON.stringify({
        job_name: 'Office move',
        push_content: JSON.stringify(card),
        push_type: 0,
        push_scope_type: 2,
        user_list: [{ user_id: 'ou_00000000000000000000000000000002' }],
        department_list: [],
        chat_list: [],
        ext: '',
      }),
    )
  })

  it('prints the documented members and no others', async () => {
    const { document } = await push(folder.write('a.pushcard', soundDraft))
    expect(Object.keys(document)).toEqual([
      'outcome',
      'httpStatus',
      'code',
      'msg',
      'logId',
      'advice',
      'problems',
      'changes',
    ])
  })

  it('writes the new base into the file and leaves every other byte alone', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    await push(path)
    const text = readFileSync(path, 'utf8')
    expect(text.startsWith(soundDraft.trimEnd().slice(0, -1).trimEnd())).toBe(true)
    const { base } = JSON.parse(text) as { base: { notification: { id: string; job_name: string } } }
    expect(base.notification).toMatchObject({ id: sampleNotificationId, job_name: 'Office move' })
  })

  it('does not write the base over what somebody changed in the file meanwhile', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    desk.setFault({ kind: 'delay', operation: 'patch', ms: 1500 })
    const running = push(path)
    await waitFor(() => received('PATCH').length === 1)
    const changed = soundDraft.replace('Friday', 'Monday')
    writeFileSync(path, changed)

    const { code, stderr } = await running
    expect(code).toBe(0)
    expect(stderr).toContain(path)
    expect(readFileSync(path, 'utf8')).toBe(changed)
  })

  it('tells people what it did', async () => {
    const { code, stdout } = await runPush(folder.write('a.pushcard', soundDraft), '--lang', 'zh')
    expect(code).toBe(0)
    expect(stdout).toContain('飞书已更新')
    expect(stdout).toContain('job_name')
    expect(stdout).not.toContain('\u001b')
  })

  it('keeps every attempt in the history with its log ids, and no secret', async () => {
    const env = { ...credentials(), PUSHCARD_USER_DATA: join(folder.path, 'user-data') }
    const path = folder.write('a.pushcard', soundDraft)
    await runCli(['push', path, '--base-url', desk.url, '--dry-run'], { env })
    expect(existsSync(join(env.PUSHCARD_USER_DATA, 'history'))).toBe(false)
    await runCli(['push', path, '--base-url', desk.url], { env })

    const kept = join(env.PUSHCARD_USER_DATA, 'history')
    const [file] = readdirSync(kept).filter((name) => name.endsWith('.json'))
    const text = readFileSync(join(kept, file ?? ''), 'utf8')
    const { entries } = JSON.parse(text) as { entries: HistoryEntry[] }
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ source: 'command-line', outcome: 'updated', draftName: 'a.pushcard' })
    expect(entries[0]?.exchanges.map(({ call, logId }) => [call, typeof logId])).toEqual([
      ['get', 'string'],
      ['patch', 'string'],
      ['get', 'string'],
    ])
    expect(text).not.toContain(desk.userAccessToken)
    expect(text).not.toContain(desk.helpdeskToken)
  })

  it('never shows a secret', async () => {
    const shown = await Promise.all([
      runPush(folder.write('a.pushcard', soundDraft)),
      runPush(folder.write('b.pushcard', soundDraft), '--json'),
    ])
    for (const { stdout, stderr } of shown) {
      expect(stdout + stderr).not.toContain(desk.userAccessToken)
      expect(stdout + stderr).not.toContain(desk.helpdeskToken)
    }
  })

  it('sends nothing with --dry-run, and leaves the file as it is', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    const { code, document } = await push(path, '--dry-run')
    expect({ code, outcome: document.outcome }).toEqual({ code: 0, outcome: 'dry-run' })
    expect(document.changes).not.toEqual([])
    expect(received('PATCH')).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(soundDraft)
  })

  it('goes on with a warning when the credentials are of another help desk than the draft names', async () => {
    const text = draftWith([['6900000000000000001', '6900000000000000009']])
    const { code, stderr } = await push(folder.write('a.pushcard', text))
    expect(code).toBe(0)
    expect(stderr).toContain('6900000000000000009')
  })
})

describe('pushcard push, ending with 1', () => {
  it('sends nothing when the draft has errors, and needs no credentials to say so', async () => {
    const path = folder.write('a.pushcard', unsoundDraft)
    const { code, stdout } = await runCli(['push', path, '--json', '--base-url', desk.url])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'invalid',
      httpStatus: null,
      problems: [{ code: 'notification.job-name-blank', path: '/notification/job_name', line: 6 }],
    })
    expect(desk.requests).toEqual([])
  })

  it('sends nothing when the draft does not say which push it updates', async () => {
    const { code, document } = await push(folder.write('a.pushcard', draftWith([[sampleNotificationId, '']])))
    expect({ code, outcome: document.outcome }).toEqual({ code: 1, outcome: 'invalid' })
    expect(desk.requests).toEqual([])
  })
})

describe('pushcard push, ending with 2', () => {
  it('names the missing variables when there are no credentials', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    const { code, stdout, stderr } = await runCli(['push', path, '--json', '--base-url', desk.url])
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'not-started', httpStatus: null, changes: [] })
    for (const name of Object.keys(credentials())) expect(stderr).toContain(name)
  })

  it('names the one variable that is missing', async () => {
    const { PUSHCARD_USER_ACCESS_TOKEN, PUSHCARD_HELPDESK_ID } = credentials()
    const some = { PUSHCARD_USER_ACCESS_TOKEN, PUSHCARD_HELPDESK_ID } as Record<string, string>
    const path = folder.write('a.pushcard', soundDraft)
    const { code, stderr } = await runCli(['push', path, '--base-url', desk.url], { env: some })
    expect(code).toBe(2)
    expect(stderr).toContain('PUSHCARD_HELPDESK_TOKEN')
    expect(desk.requests).toEqual([])
  })

  it('says that a profile does not exist', async () => {
    const { code, stderr } = await runPush(folder.write('a.pushcard', soundDraft), '--profile', 'Nobody')
    expect(code).toBe(2)
    expect(stderr).toContain('Nobody')
  })

  it.each(['http://open.feishu.cn', 'ftp://127.0.0.1', 'open.feishu.cn', 'https://me:pass@example.com'])(
    'does not send tokens to %s',
    async (url) => {
      const path = folder.write('a.pushcard', soundDraft)
      const { code, stdout, stderr } = await runCli(['push', path, '--base-url', url], { env: credentials() })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).not.toContain('pass@')
    },
  )

  it('leaves a file that is no draft as it is, and says why', async () => {
    const newer = draftWith([['pushcard/1', 'pushcard/2']])
    const path = folder.write('a.pushcard', newer)
    const { code, document } = await push(path)
    expect(code).toBe(2)
    expect(document).toMatchObject({
      outcome: 'not-started',
      problems: [{ code: 'draft.newer-format', line: 1 }],
    })
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(desk.requests).toEqual([])
  })
})

describe('pushcard push, ending with 3', () => {
  it.each([154000, 154001, 154003, 154004, 154005, 99991672, 99991679])(
    'says that Feishu refused the update, and never repeats it: %i',
    async (refusal) => {
      desk.setFault({ kind: 'refuse', operation: 'patch', code: refusal })
      const path = folder.write('a.pushcard', soundDraft)
      const { code, document } = await push(path)
      expect(code).toBe(3)
      expect(document).toMatchObject({ outcome: 'refused', code: refusal })
      expect(document.logId).toMatch(/^\w+$/)
      expect(received('PATCH')).toHaveLength(1)
      expect(readFileSync(path, 'utf8')).toBe(soundDraft)
    },
  )

  it('tries twice more after an internal error of the help desk', async () => {
    desk.setFault({ kind: 'internal-error', operation: 'patch', times: 'until-cleared' })
    const { code, document } = await push(folder.write('a.pushcard', soundDraft))
    expect({ code, refusal: document.code }).toEqual({ code: 3, refusal: 155000 })
    expect(received('PATCH')).toHaveLength(3)
  })

  it('cannot refresh an expired token of the environment', async () => {
    const env = credentials()
    desk.expireToken()
    const path = folder.write('a.pushcard', soundDraft)
    const { code, stdout } = await runCli(['push', path, '--json', '--base-url', desk.url], { env })
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'refused', code: 99991677 })
  })

  it('sends nothing when the push may not be read, unless --no-check', async () => {
    desk.setFault({ kind: 'refuse', operation: 'get', code: 99991679, times: 'until-cleared' })
    const path = folder.write('a.pushcard', soundDraft)
    const refused = await push(path)
    expect({ code: refused.code, patches: received('PATCH').length }).toEqual({ code: 3, patches: 0 })

    const unchecked = await push(path, '--no-check')
    expect({ code: unchecked.code, patches: received('PATCH').length }).toEqual({ code: 0, patches: 1 })
  })

  it('waits for the rate limit and then updates', async () => {
    desk.setFault({ kind: 'rate-limit', operation: 'patch', resetSeconds: 1 })
    const { code, stderr } = await push(folder.write('a.pushcard', soundDraft))
    expect(code).toBe(0)
    expect(stderr).toContain('1 s')
    expect(received('PATCH')).toHaveLength(2)
  })
})

describe('pushcard push, its output lost', () => {
  it.skipIf(!existsSync('/dev/full'))('keeps the exit code of the outcome, and says so', async () => {
    desk.setFault({ kind: 'refuse', operation: 'patch', code: 154000 })
    const path = folder.write('a.pushcard', soundDraft)
    const push = ['push', path, '--base-url', desk.url]
    const full = openSync('/dev/full', 'w')

    for (const code of [3, 0]) {
      const child = spawn(process.execPath, [program, ...push], {
        env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...credentials() },
        stdio: ['ignore', full, 'pipe'],
      })
      let stderr = ''
      child.stderr?.on('data', (piece: Buffer) => (stderr += piece.toString('utf8')))
      const ends = await new Promise((resolve) => child.on('close', resolve))

      expect({ ends, stderr }).toEqual({ ends: code, stderr: expect.stringContaining('ENOSPC') as string })
    }
    closeSync(full)
  })
})

describe('pushcard push, a file that is no draft', () => {
  it.each([
    ['a card', '{"elements":[{"tag":"hr"}]}', 'holds a card only'],
    ['a record', '{"job_name":"Office move","push_type":0}', 'holds a push'],
    ['something else', '{"a":1}', 'neither a card nor a push was recognised'],
  ])('says what %s is', async (_title, text, words) => {
    const { code, document } = await push(folder.write('a.json', text))
    expect({ code, outcome: document.outcome }).toEqual({ code: 2, outcome: 'not-started' })
    expect(document.advice).toContain(words)
    expect(document.problems).toMatchObject([{ code: 'draft.not-a-draft' }])
  })
})

describe('pushcard push, ending with 4', () => {
  it.each<[string, Fault]>([
    ["a proxy's page", { kind: 'html-error', operation: 'get', times: 'until-cleared' }],
    ['a sign-in page', { kind: 'not-json', operation: 'get', times: 'until-cleared' }],
  ])('sends nothing when reading brings %s', async (_title, fault) => {
    desk.setFault(fault)
    const { code, document } = await push(folder.write('a.pushcard', soundDraft))
    expect({ code, outcome: document.outcome }).toEqual({ code: 4, outcome: 'no-answer' })
    expect(received('PATCH')).toEqual([])
  })

  it('says that nobody listens', async () => {
    const url = `http://127.0.0.1:${await unusedPort()}`
    const path = folder.write('a.pushcard', soundDraft)
    const { code, stdout } = await runCli(['push', path, '--json', '--base-url', url], { env: credentials() })
    expect(code).toBe(4)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'no-answer', httpStatus: null })
  })

  it('finds out by reading back that an unanswered update was taken', async () => {
    desk.setFault({ kind: 'drop-after-taking', operation: 'patch' })
    const { code, document } = await push(folder.write('a.pushcard', soundDraft))
    expect({ code, outcome: document.outcome }).toEqual({ code: 0, outcome: 'updated' })
    expect(received('PATCH')).toHaveLength(1)
  })

  it('does not know the outcome when the update never arrives', async () => {
    desk.setFault({ kind: 'drop-before-body', operation: 'patch', times: 'until-cleared' })
    const path = folder.write('a.pushcard', soundDraft)
    const { code, document } = await push(path)
    expect({ code, outcome: document.outcome }).toEqual({ code: 4, outcome: 'unknown' })
    expect(readFileSync(path, 'utf8')).toBe(soundDraft)
  })
})

describe('pushcard push, ending with 5', () => {
  it('does not overwrite what a colleague changed, unless --force', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    expect((await push(path)).code).toBe(0)
    desk.editAsColleague(sampleNotificationId, { job_name: 'Another name' })
    desk.clearRequests()

    const conflict = await push(path)
    expect(conflict.code).toBe(5)
    expect(conflict.document).toMatchObject({ outcome: 'conflict', conflicts: [{ field: 'job_name' }] })
    expect(conflict.document.advice).toContain('--force')
    expect(received('PATCH')).toEqual([])

    const forced = await push(path, '--force')
    expect(forced.code).toBe(0)
    expect(desk.notification(sampleNotificationId)).toMatchObject({ job_name: 'Office move' })
  })

  it('does not touch a push that is no longer a draft, not even with --force', async () => {
    const text = draftWith([[sampleNotificationId, '7000000000000000002']])
    const { code, document } = await push(folder.write('a.pushcard', text), '--force')
    expect({ code, outcome: document.outcome }).toEqual({ code: 5, outcome: 'conflict' })
    expect(received('PATCH')).toEqual([])
  })
})

describe('pushcard push, ending with 130', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('sends nothing after %s', async (signal) => {
    desk.setFault({ kind: 'delay', operation: 'get', ms: 5000 })
    const path = folder.write('a.pushcard', soundDraft)
    const child = startCli(['push', path, '--json', '--base-url', desk.url], { env: credentials() })
    const end = ended(child)
    await waitFor(() => desk.requests.length === 1)
    child.kill(signal)

    const { code, stdout } = await end
    expect(code).toBe(130)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'declined' })
    expect(received('PATCH')).toEqual([])
  })

  it('says what is true when it is stopped between two tries', async () => {
    desk.setFault({ kind: 'rate-limit', operation: 'patch', resetSeconds: 60 })
    const path = folder.write('a.pushcard', soundDraft)
    const child = startCli(['push', path, '--base-url', desk.url], { env: credentials() })
    const end = ended(child)
    let stderr = ''
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString('utf8')))
    await waitFor(() => stderr.includes('60 s'))
    child.kill('SIGINT')

    const { code } = await end
    expect(code).toBe(3)
    expect(stderr).toContain('the update is not sent again')
    expect(stderr).not.toContain('on its way')
    expect(received('PATCH')).toHaveLength(1)
  })

  it('does not leave an update that is on its way', async () => {
    desk.setFault({ kind: 'delay', operation: 'patch', ms: 1500 })
    const path = folder.write('a.pushcard', soundDraft)
    const child = startCli(['push', path, '--json', '--base-url', desk.url], { env: credentials() })
    const end = ended(child)
    await waitFor(() => received('PATCH').length === 1)
    child.kill('SIGINT')

    const { code, stdout, stderr } = await end
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'updated' })
    expect(stderr).toContain('on its way')
  })
})

/** Waits for what another process makes true. */
async function waitFor(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function unusedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
