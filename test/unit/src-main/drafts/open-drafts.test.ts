import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { Message } from '@shared/result'
import { draftBackups } from '../../../../src-main/drafts/draft-backups'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import { openDrafts, type OpenDrafts } from '../../../../src-main/drafts/open-drafts'
import { recentDrafts } from '../../../../src-main/drafts/recent-drafts'

let folder: string
let told: Message[]

function start(): OpenDrafts {
  const tell = (notice: Message): void => void told.push(notice)
  return openDrafts(
    {
      files: draftFiles(Date.now),
      backups: draftBackups(folder, Date.now, tell),
      recent: recentDrafts(folder, Date.now, tell),
    },
    tell,
  )
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pushcard-open-drafts-'))
  told = []
})

async function openSample(drafts: OpenDrafts) {
  const path = join(folder, 'sample.pushcard')
  await writeFile(path, writeDraft(sampleDraft('en')))
  const opened = await drafts.open(path)
  if (!opened.ok) throw new Error(opened.error.code)
  return { path, ...opened.value }
}

describe('open drafts', () => {
  it('open a file, remember it, and save it back', async () => {
    const drafts = start()
    const { id, path, draft, name } = await openSample(drafts)
    expect(name).toBe('sample.pushcard')

    const edited = { ...draft, cardText: '{"elements":[]}' }
    expect(await drafts.save(id, edited, false)).toMatchObject({ ok: true, value: { id, path } })
    expect(await readFile(path, 'utf8')).toContain('"card": {"elements":[]}')
    const recent = recentDrafts(folder, Date.now, () => undefined)
    expect((await recent.list()).map((file) => file.path)).toEqual([path])
  })

  it('do not overwrite a file that somebody else changed, unless asked to', async () => {
    const drafts = start()
    const { id, path, draft } = await openSample(drafts)
    await writeFile(path, 'theirs')

    expect(await drafts.save(id, { ...draft, cardText: '{}' }, false)).toMatchObject({
      ok: false,
      error: { code: 'draft.changed-on-disk' },
    })
    expect(await readFile(path, 'utf8')).toBe('theirs')
    expect(await drafts.save(id, { ...draft, cardText: '{}' }, true)).toMatchObject({ ok: true })
  })

  it('take two quick saves of different texts one after the other', async () => {
    const drafts = start()
    const { id, path, draft } = await openSample(drafts)
    const saves = await Promise.all(
      ['{"first":1}', '{"second":2}'].map((cardText) => drafts.save(id, { ...draft, cardText }, false)),
    )
    expect(saves.map((save) => save.ok)).toEqual([true, true])
    expect(await readFile(path, 'utf8')).toContain('{"second":2}')
  })

  it('ask for a place when there is no file', async () => {
    const drafts = start()
    const { id, draft } = drafts.create(sampleDraft('en'), 'Untitled')
    expect(await drafts.save(id, draft, false)).toEqual({ ok: true, value: 'no-file' })

    const path = join(folder, 'new.pushcard')
    expect(await drafts.saveAs(id, draft, path)).toMatchObject({
      ok: true,
      value: { path, name: 'new.pushcard' },
    })
    expect(await readFile(path, 'utf8')).toBe(writeDraft(draft))
  })

  it('know nothing of ids that were closed or never given', async () => {
    const drafts = start()
    const { id, draft } = drafts.create(sampleDraft('en'), 'Untitled')
    await drafts.close(id)
    expect(await drafts.save(id, draft, false)).toMatchObject({
      ok: false,
      error: { code: 'window.not-known-here' },
    })
    expect(await drafts.backUp('nobody', draft)).toMatchObject({ ok: false })
  })

  it('come back after a crash, with the file they belong to and what it held', async () => {
    const before = start()
    const { id, path, draft } = await openSample(before)
    await before.backUp(id, { ...draft, cardText: '{"typed":true}' })

    const restored = await start().restore()
    expect(restored).toMatchObject({
      ok: true,
      value: [{ id, path, draft: { cardText: '{"typed":true}' }, saved: { cardText: draft.cardText } }],
    })
  })

  it('still notice, after a crash, that the file was changed meanwhile', async () => {
    const before = start()
    const { id, path, draft } = await openSample(before)
    await before.backUp(id, { ...draft, cardText: '{"typed":true}' })
    await writeFile(path, 'theirs')

    const after = start()
    await after.restore()
    expect(await after.save(id, { ...draft, cardText: '{"typed":true}' }, false)).toMatchObject({
      ok: false,
      error: { code: 'draft.changed-on-disk' },
    })
  })

  it('leave no backup behind once saved or closed', async () => {
    const drafts = start()
    const { id, draft } = await openSample(drafts)
    await drafts.backUp(id, { ...draft, cardText: '{}' })
    await drafts.save(id, { ...draft, cardText: '{}' }, false)
    expect(await start().restore()).toEqual({ ok: true, value: [] })
  })

  it('tell a page that was loaded anew what was last typed', async () => {
    const drafts = start()
    const { id, draft } = await openSample(drafts)
    await drafts.backUp(id, { ...draft, cardText: '{"typed":true}' })
    expect(drafts.all()).toMatchObject([
      { id, draft: { cardText: '{"typed":true}' }, saved: { cardText: draft.cardText } },
    ])
  })

  it('can be read again from disk', async () => {
    const drafts = start()
    const { id, path, draft } = await openSample(drafts)
    await writeFile(path, writeDraft({ ...draft, cardText: '{"theirs":1}' }))
    expect(await drafts.reload(id)).toMatchObject({
      ok: true,
      value: { id, draft: { cardText: '{"theirs":1}' } },
    })
    await rm(path)
    expect(await drafts.reload(id)).toMatchObject({ ok: false, error: { code: 'draft.missing' } })
  })
})
