import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticeHelpDesk, type PracticeHelpDesk } from '../../../src-main/practice/practice-help-desk'
import { draftWith, Folder, sampleNotificationId, soundDraft } from './draft-files'
import { runCli } from './run-cli'

interface LifeDocument {
  outcome: string
  httpStatus: number | null
  code: number | null
  advice: string
  push: { status: number; jobName: string; targetUsers: number } | null
  out?: string
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

async function run(...args: string[]) {
  const env = {
    PUSHCARD_USER_ACCESS_TOKEN: desk.userAccessToken,
    PUSHCARD_HELPDESK_ID: desk.helpdeskId,
    PUSHCARD_HELPDESK_TOKEN: desk.helpdeskToken,
  }
  const ended = await runCli([...args, '--base-url', desk.url, '--json'], { env })
  for (const secret of Object.values(env).filter((value) => value !== desk.helpdeskId)) {
    expect(ended.stdout + ended.stderr).not.toContain(secret)
  }
  return { ...ended, document: JSON.parse(ended.stdout) as LifeDocument }
}

describe('pushcard fetch', () => {
  it('writes a draft that can be pushed as it is', async () => {
    const out = join(folder.path, 'fetched.pushcard')
    const fetched = await run(
      'fetch',
      `https://x.feishu.cn/push?notification_id=${sampleNotificationId}`,
      '--out',
      out,
    )

    expect(fetched.code).toBe(0)
    expect(fetched.document).toMatchObject({ outcome: 'done', out, push: { status: 0 } })
    const draft = JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>
    expect(draft).toMatchObject({
      format: 'pushcard/1',
      target: { helpdeskId: desk.helpdeskId, notificationId: sampleNotificationId },
      base: { notification: { id: sampleNotificationId } },
    })
    const again = await run('push', out, '--dry-run')
    expect(again.document.outcome).toBe('dry-run')
  })

  it('never replaces a file, unless told to', async () => {
    const out = join(folder.path, 'mine.pushcard')
    writeFileSync(out, 'mine')

    const refused = await run('fetch', sampleNotificationId, '--out', out)
    expect(refused).toMatchObject({ code: 2, document: { outcome: 'not-started' } })
    expect(readFileSync(out, 'utf8')).toBe('mine')

    expect((await run('fetch', sampleNotificationId, '--out', out, '--overwrite')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('pushcard/1')
  })

  it.each([
    [['fetch', 'nonsense', '--out', 'x.pushcard'], 2],
    [['fetch', sampleNotificationId], 2],
    [['fetch', sampleNotificationId, '--out', 'x.pushcard', '--brand', 'other'], 2],
    [['fetch', sampleNotificationId, '--out', 'x.pushcard', '--user-id-type', 'other'], 2],
  ])('asks nothing when it is called wrongly: %j', async (args, code) => {
    expect((await run(...args)).code).toBe(code)
    expect(desk.requests).toEqual([])
  })

  it('ends with 3 when Feishu refuses, and with 4 without an answer; no file is written', async () => {
    const out = join(folder.path, 'none.pushcard')
    expect(await run('fetch', '7999999999999999999', '--out', out)).toMatchObject({
      code: 3,
      document: { outcome: 'refused', code: 154004 },
    })
    desk.setFault({ kind: 'not-json', operation: 'get', times: 'until-cleared' })
    expect(await run('fetch', sampleNotificationId, '--out', out)).toMatchObject({
      code: 4,
      document: { outcome: 'no-answer' },
    })
    expect(existsSync(out)).toBe(false)
  })
})

describe('pushcard status', () => {
  it('tells how the push stands, and leaves the file as it is', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    const before = readFileSync(path, 'utf8')
    desk.editAsColleague(sampleNotificationId, { status: 42, read_user_count: 7 })

    const { code, document } = await run('status', path)
    expect({ code, document }).toMatchObject({ code: 0, document: { outcome: 'done', push: { status: 42 } } })
    expect(document.advice).toContain('42')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('ends with 1 for a draft without a push', async () => {
    const path = folder.write('a.pushcard', draftWith([[sampleNotificationId, '']]))
    expect((await run('status', path)).code).toBe(1)
  })
})

describe('pushcard preview', () => {
  it('has the push sent to oneself, once', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    expect(await run('preview', path)).toMatchObject({ code: 0, document: { outcome: 'done' } })
    expect(desk.previewCount(sampleNotificationId)).toBe(1)
  })

  it('ends with 4 when nobody can say whether it was sent', async () => {
    const path = folder.write('a.pushcard', soundDraft)
    desk.setFault({ kind: 'drop-after-taking', operation: 'preview' })
    expect(await run('preview', path)).toMatchObject({ code: 4, document: { outcome: 'unknown' } })
    expect(desk.previewCount(sampleNotificationId)).toBe(1)
  })
})
