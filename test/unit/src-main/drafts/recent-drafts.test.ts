import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Message } from '@shared/result'
import { MAX_RECENT_DRAFTS, recentDrafts } from '../../../../src-main/drafts/recent-drafts'
import type { RecentDrafts } from '../../../../src-main/drafts/recent-drafts'
import { temporaryFolder } from '../temporary-folder'

const now = Date.UTC(2026, 0, 2, 3, 4, 5)

function setUp(folder = temporaryFolder()): { folder: string; recent: RecentDrafts; told: Message[] } {
  const told: Message[] = []
  return {
    folder,
    told,
    recent: recentDrafts(
      folder,
      () => now,
      (notice) => told.push(notice),
    ),
  }
}

async function names(recent: RecentDrafts): Promise<string[]> {
  return (await recent.list()).map(({ name }) => name)
}

describe('recent drafts', () => {
  it('start empty, in a folder that does not exist yet', async () => {
    const { folder } = setUp()
    const { recent } = setUp(join(folder, 'user', 'data'))
    expect(await recent.list()).toEqual([])
    expect(await recent.remember('/a.pushcard')).toMatchObject({ ok: true })
    expect(await names(recent)).toEqual(['a.pushcard'])
  })

  it('have the latest first, each once', async () => {
    const { recent } = setUp()
    for (const path of ['/x/a', '/x/b', '/x/a', '/x/../x/b']) await recent.remember(path)
    expect(await names(recent)).toEqual(['b', 'a'])
  })

  it('are kept for the next start', async () => {
    const { folder, recent } = setUp()
    await recent.remember('/x/搬迁.pushcard')
    expect(await names(setUp(folder).recent)).toEqual(['搬迁.pushcard'])
  })

  it('are a bounded list', async () => {
    const { recent } = setUp()
    for (let index = 0; index < MAX_RECENT_DRAFTS + 5; index += 1) await recent.remember(`/x/${index}`)
    const list = await names(recent)
    expect(list).toHaveLength(MAX_RECENT_DRAFTS)
    expect(list[0]).toBe(String(MAX_RECENT_DRAFTS + 4))
  })

  it('say which files are missing', async () => {
    const { folder, recent } = setUp()
    const path = join(folder, 'a.pushcard')
    writeFileSync(path, '')
    await recent.remember(path)
    expect(await recent.list()).toEqual([{ path, name: 'a.pushcard', missing: false }])
    rmSync(path)
    expect(await recent.list()).toEqual([{ path, name: 'a.pushcard', missing: true }])
    mkdirSync(path)
    expect(await recent.list()).toMatchObject([{ missing: true }])
  })

  it('forget a file', async () => {
    const { recent } = setUp()
    await recent.remember('/x/a')
    await recent.remember('/x/b')
    expect(await recent.forget('/x/a')).toMatchObject({ ok: true, value: [{ name: 'b' }] })
  })

  it('remember all of many at once', async () => {
    const { recent } = setUp()
    await Promise.all(['/a', '/b', '/c', '/d'].map((path) => recent.remember(path)))
    expect((await names(recent)).sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each(['', '{"paths":["/x/a"', '{"paths":[7]}', '[]', '\0\0\0'])(
    'set a damaged list (%j) aside',
    async (damage) => {
      const { folder, recent, told } = setUp()
      writeFileSync(join(folder, 'recent-drafts.json'), damage)
      expect(await recent.list()).toEqual([])

      const aside = 'recent-drafts.json.damaged-2026-01-02T03-04-05-000Z'
      expect(told).toEqual([{ key: 'draft.recent-damaged', params: { file: aside } }])
      await recent.remember('/x/b')
      expect(readFileSync(join(folder, aside), 'utf8')).toBe(damage)
      expect(readdirSync(folder).sort()).toEqual(['recent-drafts.json', aside])
    },
  )

  it('say when the list cannot be kept', async () => {
    const { folder } = setUp()
    const file = join(folder, 'a file')
    writeFileSync(file, '')
    chmodSync(file, 0o600)
    const { recent } = setUp(file)
    expect(await recent.remember('/x/a')).toMatchObject({
      ok: false,
      error: { code: 'draft.recent-unsaved' },
    })
    expect(await recent.list()).toEqual([])
  })
})
