import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Draft } from '@shared/draft/draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import type { Message } from '@shared/result'
import type { DraftBackups, RestoredBackup } from '../../../../src-main/drafts/draft-backups'
import { draftBackups } from '../../../../src-main/drafts/draft-backups'
import { temporaryFolder } from '../temporary-folder'

let clock = Date.UTC(2026, 0, 2)

interface SetUp {
  readonly userData: string
  readonly folder: string
  readonly backups: DraftBackups
  readonly told: Message[]
}

function setUp(userData = temporaryFolder()): SetUp {
  const told: Message[] = []
  const backups = draftBackups(
    userData,
    () => (clock += 1000),
    (notice) => told.push(notice),
  )
  return { userData, folder: join(userData, 'backups'), backups, told }
}

async function restored(backups: DraftBackups): Promise<RestoredBackup[]> {
  const result = await backups.restoreBackups()
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function draft(cardText: string): Draft {
  return { ...sampleDraft('zh-CN'), cardText }
}

describe('backups of drafts', () => {
  it('bring back what was typed, to the character', async () => {
    const { userData, backups } = setUp()
    const typed: Draft = {
      ...draft(' {\r\n "a": \ud800 \n'),
      notification: { job_name: '搬迁', constructor: 1 },
      base: { fetchedAt: '2026', userIdType: 'union_id', notification: { status: 0 } },
    }
    const file = {
      path: '/x/a.pushcard',
      fingerprint: { sha256: 'ab', size: 2, mtimeMs: 1.5 },
      fileText: '{}',
    }
    await backups.backUp('one', { draft: typed, name: 'a', ...file })
    const savedAt = clock

    const [backup, ...others] = await restored(setUp(userData).backups)
    expect(backup).toEqual({ draftId: 'one', savedAt, draft: typed, name: 'a', ...file })
    expect(others).toEqual([])
  })

  it('need no file, and bring back the latest first', async () => {
    const { backups } = setUp()
    await backups.backUp('one', { draft: draft('1') })
    await backups.backUp('two', { draft: draft('2') })
    expect((await restored(backups)).map(({ draftId }) => draftId)).toEqual(['two', 'one'])
  })

  it('are none at first', async () => {
    expect(await restored(setUp().backups)).toEqual([])
  })

  it('hold the newest of many', async () => {
    const { backups } = setUp()
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => backups.backUp('one', { draft: draft(text) })))
    expect((await restored(backups)).map((backup) => backup.draft.cardText)).toEqual(['d'])
  })

  it('go when the draft was saved or given up', async () => {
    const { folder, backups } = setUp()
    await backups.backUp('one', { draft: draft('a') })
    await backups.backUp('one', { draft: draft('b') })
    await backups.backUp('two', { draft: draft('c') })
    expect(await backups.drop('one')).toEqual({ ok: true, value: null })
    expect(await backups.drop('never')).toEqual({ ok: true, value: null })
    expect((await restored(backups)).map(({ draftId }) => draftId)).toEqual(['two'])
    expect(readdirSync(folder)).toEqual(['two.json'])
  })

  it.each<[string, (file: string) => void]>([
    ['torn', (file) => truncateSync(file, 100)],
    ['empty', (file) => truncateSync(file, 0)],
    ['of zeros, as after a power cut', (file) => writeFileSync(file, Buffer.alloc(500))],
    ['of something else', (file) => writeFileSync(file, '{"format":"pushcard-backup/1","backup":{}}')],
  ])('fall back on the one before when the newest is %s, and keep the damaged one', async (_, damage) => {
    const { folder, backups, told } = setUp()
    await backups.backUp('one', { draft: draft('good') })
    await backups.backUp('one', { draft: draft('newest') })
    const newest = join(folder, 'one.json')
    damage(newest)
    const damaged = readFileSync(newest)

    expect((await restored(backups)).map((backup) => backup.draft.cardText)).toEqual(['good'])
    expect(told.map(({ key }) => key)).toEqual(['draft.backup-damaged', 'draft.backup-previous-used'])
    const aside = String(told[0]?.params?.file)
    expect(aside).toMatch(/^one\.json\.damaged-2026-01-02T/)
    expect(readFileSync(join(folder, aside))).toEqual(damaged)

    await backups.drop('one')
    expect(readdirSync(folder)).toEqual([aside])
  })

  it('are restored all the same when a backup was cut short between its two steps', async () => {
    const { folder, backups, told } = setUp()
    await backups.backUp('one', { draft: draft('good') })
    await backups.backUp('one', { draft: draft('newest') })
    rmSync(join(folder, 'one.json'))
    expect((await restored(backups)).map((backup) => backup.draft.cardText)).toEqual(['good'])
    expect(told).toEqual([])
  })

  it('do not keep each other from being restored', async () => {
    const { folder, backups, told } = setUp()
    await backups.backUp('one', { draft: draft('1') })
    await backups.backUp('two', { draft: draft('2') })
    writeFileSync(join(folder, 'one.json'), 'x')
    expect((await restored(backups)).map(({ draftId }) => draftId)).toEqual(['two'])
    expect(told.map(({ key }) => key)).toEqual(['draft.backup-damaged'])
  })

  it('say when they cannot be written, and keep the one before', async () => {
    const { userData } = setUp()
    writeFileSync(join(userData, 'backups'), 'a file in the way')
    const { backups } = setUp(userData)
    expect(await backups.backUp('one', { draft: draft('a') })).toMatchObject({
      ok: false,
      error: { code: 'draft.backup-failed' },
    })
    expect(await backups.restoreBackups()).toMatchObject({
      ok: false,
      error: { code: 'draft.backups-unreadable' },
    })
  })

  it.skipIf(process.platform === 'win32')('are for their owner only', async () => {
    const { folder, backups } = setUp()
    await backups.backUp('one', { draft: draft('a') })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'one.json')).mode & 0o777).toBe(0o600)
  })

  it('stay in their folder, whatever the id', async () => {
    const { userData, backups } = setUp()
    await expect(backups.backUp('../one', { draft: draft('a') })).rejects.toThrow(RangeError)
    expect(existsSync(join(userData, 'one.json'))).toBe(false)
  })
})
