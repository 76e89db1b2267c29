import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { Message } from '@shared/result'
import { draftBackups } from '../../../../src-main/drafts/draft-backups'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import { openDrafts, type OpenDrafts } from '../../../../src-main/drafts/open-drafts'
import { imageStore } from '../../../../src-main/images/image-store'
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
      images: imageStore(join(folder, 'user-data'), Date.now),
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
    expect(await drafts.saveAs(id, draft, () => Promise.resolve(path))).toMatchObject({
      ok: true,
      value: { path, name: 'new.pushcard' },
    })
    expect(await readFile(path, 'utf8')).toBe(writeDraft(draft))
  })

  it('write nothing when no place is given', async () => {
    const drafts = start()
    const { id, draft } = drafts.create(sampleDraft('en'), 'Untitled')
    expect(await drafts.saveAs(id, draft, () => Promise.resolve(undefined))).toEqual({
      ok: true,
      value: null,
    })
    expect(drafts.pathOf(id)).toBeUndefined()
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

  it('open a file once, by whatever path, with what was edited', async () => {
    const drafts = start()
    const { id, path, draft } = await openSample(drafts)
    await drafts.backUp(id, { ...draft, cardText: '{"typed":true}' })
    const link = join(folder, 'link.pushcard')
    await symlink(path, link)

    for (const again of await Promise.all([drafts.open(path), drafts.open(link)])) {
      expect(again).toMatchObject({ ok: true, value: { id, path, draft: { cardText: '{"typed":true}' } } })
    }
    expect(drafts.all()).toHaveLength(1)
  })

  it('open a file that is opened twice at the same time once', async () => {
    const drafts = start()
    const path = join(folder, 'sample.pushcard')
    await writeFile(path, writeDraft(sampleDraft('en')))
    const [one, other] = await Promise.all([drafts.open(path), drafts.open(path)])
    expect(one).toEqual(other)
    expect(drafts.all()).toHaveLength(1)
  })

  it('open a file anew that was closed, even in the same moment', async () => {
    const drafts = start()
    const { id, path } = await openSample(drafts)
    const [, again] = await Promise.all([drafts.close(id), drafts.open(path)])
    expect(again.ok && drafts.pathOf(again.value.id)).toBe(path)
  })

  it('open a file that was recovered as it was recovered, and still say so', async () => {
    const before = start()
    const { id, path, draft } = await openSample(before)
    await before.backUp(id, { ...draft, cardText: '{"typed":true}' })

    const after = start()
    await after.restore()
    const recovered = { id, draft: { cardText: '{"typed":true}' }, notices: [{ key: 'window.restored' }] }
    expect(await after.open(path)).toMatchObject({ ok: true, value: recovered })
    expect(after.all()).toMatchObject([recovered])
  })

  it('keep no backup of what the file holds: typing that was undone does not come back', async () => {
    const drafts = start()
    const { id, draft } = await openSample(drafts)
    await drafts.backUp(id, { ...draft, cardText: '{"typed":true}' })
    await drafts.backUp(id, draft)
    expect(await start().restore()).toEqual({ ok: true, value: [] })
  })

  it('keep what is typed while a save runs, with the file that it was typed over', async () => {
    const drafts = start()
    const { id, draft } = await openSample(drafts)
    const saved = drafts.save(id, { ...draft, cardText: '{"saved":1}' }, false)
    const backedUp = drafts.backUp(id, { ...draft, cardText: '{"typed":2}' })
    expect(await saved).toMatchObject({ ok: true })
    await backedUp

    const typed = { id, draft: { cardText: '{"typed":2}' }, saved: { cardText: '{"saved":1}' } }
    expect(drafts.all()).toMatchObject([typed])
    const after = start()
    expect(await after.restore()).toMatchObject({ ok: true, value: [typed] })
    expect(await after.save(id, { ...draft, cardText: '{"typed":2}' }, false)).toMatchObject({ ok: true })
  })

  it('keep what is typed while a person chooses where to save', async () => {
    const drafts = start()
    const { id, draft } = drafts.create(sampleDraft('en'), 'Untitled')
    const path = join(folder, 'chosen.pushcard')
    await drafts.saveAs(id, draft, async () => {
      await drafts.backUp(id, { ...draft, cardText: '{"typed":2}' })
      return path
    })

    const typed = { id, path, draft: { cardText: '{"typed":2}' }, saved: { cardText: draft.cardText } }
    expect(drafts.all()).toMatchObject([typed])
    expect(await start().restore()).toMatchObject({ ok: true, value: [typed] })
  })

  describe('saved as the file of another one', () => {
    async function twoDrafts() {
      const drafts = start()
      const theirs = await openSample(drafts)
      const text = await readFile(theirs.path, 'utf8')
      const own = drafts.create({ ...sampleDraft('en'), cardText: '{"own":1}' }, 'Untitled')
      return { drafts, theirs, text, own }
    }

    const refused = { ok: false, error: { code: 'draft.open-already' } }

    it('are refused, and nothing is written', async () => {
      const { drafts, theirs, text, own } = await twoDrafts()
      const link = join(folder, 'link.pushcard')
      await symlink(theirs.path, link)

      for (const path of [theirs.path, link]) {
        expect(await drafts.saveAs(own.id, own.draft, () => Promise.resolve(path))).toMatchObject(refused)
      }
      expect(await readFile(theirs.path, 'utf8')).toBe(text)
      expect(drafts.pathOf(own.id)).toBeUndefined()
      expect(drafts.all()).toMatchObject([
        { id: theirs.id, draft: theirs.draft },
        { id: own.id, draft: own.draft },
      ])
    })

    it('are refused also when the file has vanished, by a path through a linked folder', async () => {
      const { drafts, theirs, own } = await twoDrafts()
      await rm(theirs.path)
      await symlink(folder, join(folder, 'same-folder'))
      const path = join(folder, 'same-folder', 'sample.pushcard')

      expect(await drafts.saveAs(own.id, own.draft, () => Promise.resolve(path))).toMatchObject(refused)
    })

    it('are taken once that one is closed, even in the same moment', async () => {
      const { drafts, theirs, own } = await twoDrafts()
      const closed = drafts.close(theirs.id)
      expect(await drafts.saveAs(own.id, own.draft, () => Promise.resolve(theirs.path))).toMatchObject({
        ok: true,
        value: { path: theirs.path },
      })
      await closed
      expect(await readFile(theirs.path, 'utf8')).toContain('{"own":1}')
    })

    it('are taken when it is their own file', async () => {
      const { drafts, theirs } = await twoDrafts()
      const edited = { ...theirs.draft, cardText: '{"again":1}' }
      expect(await drafts.saveAs(theirs.id, edited, () => Promise.resolve(theirs.path))).toMatchObject({
        ok: true,
        value: { id: theirs.id, path: theirs.path },
      })
      expect(await readFile(theirs.path, 'utf8')).toContain('{"again":1}')
    })

    it('take the file that was opened or chosen first, when all that happens at once', async () => {
      const { drafts, theirs, own } = await twoDrafts()
      await drafts.close(theirs.id)
      const another = drafts.create({ ...sampleDraft('en'), cardText: '{"another":1}' }, 'Untitled')
      const here = () => Promise.resolve(theirs.path)

      const results = await Promise.all([
        drafts.open(theirs.path),
        drafts.saveAs(own.id, own.draft, here),
        drafts.saveAs(another.id, another.draft, here),
        drafts.open(theirs.path),
      ])

      const holders = drafts.all().filter(({ path }) => path === theirs.path)
      expect(holders).toHaveLength(1)
      expect(results.filter(({ ok }) => !ok).length).toBeGreaterThanOrEqual(1)
      expect(await readFile(theirs.path, 'utf8')).toBe(writeDraft(holders[0]!.draft))
    })

    it('never wait for each other: two that swap their files are both refused', async () => {
      const { drafts, theirs, own } = await twoDrafts()
      const path = join(folder, 'own.pushcard')
      await drafts.saveAs(own.id, own.draft, () => Promise.resolve(path))

      const results = await Promise.all([
        drafts.saveAs(own.id, own.draft, () => Promise.resolve(theirs.path)),
        drafts.saveAs(theirs.id, theirs.draft, () => Promise.resolve(path)),
        drafts.open(path),
        drafts.open(theirs.path),
      ])
      expect(results).toMatchObject([
        refused,
        refused,
        { value: { id: own.id } },
        { value: { id: theirs.id } },
      ])
    })
  })

  it('stay closed when they are closed while a save runs', async () => {
    const drafts = start()
    const { id, path, draft } = await openSample(drafts)
    const typed = { ...draft, cardText: '{"saved":1}' }
    const [saved] = await Promise.all([drafts.save(id, typed, false), drafts.close(id)])

    expect(saved).toMatchObject({ ok: true })
    expect(await readFile(path, 'utf8')).toContain('{"saved":1}')
    expect(drafts.all()).toEqual([])
    expect(await start().restore()).toEqual({ ok: true, value: [] })
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
