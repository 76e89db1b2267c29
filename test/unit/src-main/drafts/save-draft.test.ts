import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Draft } from '@shared/draft/draft'
import { readDraft } from '@shared/draft/read-draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeDraft } from '@shared/draft/write-draft'
import { say } from '@shared/messages/say'
import type { Result } from '@shared/result'
import { draftFiles } from '../../../../src-main/drafts/draft-files'
import type { DraftFileState } from '../../../../src-main/drafts/open-draft'
import { temporaryFolder } from '../temporary-folder'
import { asNobody, canBeNobody } from './draft-task'

const { openDraft, saveDraft } = draftFiles(() => Date.UTC(2026, 0, 2))

const sample = sampleDraft('zh-CN')
const edited: Draft = { ...sample, cardText: '{\n  "elements": []\n}' }

/** A draft file as another program wrote it. */
const original = writeDraft(sample).replace('{\n', '{\n  "$owner": "PR",\n').replaceAll('\n', '\r\n')

async function existing(): Promise<DraftFileState> {
  const path = join(temporaryFolder(), '搬迁.pushcard')
  writeFileSync(path, original)
  const opened = await openDraft(path)
  if (!opened.ok || opened.value.file === undefined) throw new Error('not opened')
  return opened.value.file
}

function code(result: Result<unknown>): string {
  if (result.ok) return 'ok'
  for (const language of ['zh-CN', 'en'] as const) {
    expect(say(result.error.message, language)).not.toMatch(/\{\w+\}/)
  }
  return result.error.code
}

function saved(result: Result<DraftFileState>): DraftFileState {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function draftIn(path: string): Draft {
  const read = readDraft(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value.draft
}

describe('saveDraft', () => {
  it('changes what changed in the file, and nothing else in its folder', async () => {
    const { path, fingerprint } = await existing()
    const state = saved(await saveDraft(path, edited, fingerprint))
    expect(readFileSync(path, 'utf8')).toBe(writeDraft(edited, original))
    expect(state.text).toBe(readFileSync(path, 'utf8'))
    expect(state.text).toContain('"$owner": "PR",\r\n')
    expect(readdirSync(dirname(path))).toEqual([basename(path)])
  })

  it('gives the fingerprint for the next save', async () => {
    const first = await existing()
    const second = saved(await saveDraft(first.path, edited, first.fingerprint))
    expect(code(await saveDraft(first.path, sample, second.fingerprint))).toBe('ok')
    expect(draftIn(first.path)).toEqual(draftIn(first.path))
    expect(readFileSync(first.path, 'utf8')).toContain(sample.notification.job_name)
  })

  it('does not touch a file that holds the draft already', async () => {
    const { path, fingerprint } = await existing()
    utimesSync(path, 1000, 1000)
    const opened = await openDraft(path)
    const draft = opened.ok ? opened.value.draft : sample
    expect(saved(await saveDraft(path, draft, fingerprint)).fingerprint.mtimeMs).toBe(1_000_000)
    expect(readFileSync(path, 'utf8')).toBe(original)
  })

  it('writes a new file', async () => {
    const path = join(temporaryFolder(), 'new.pushcard')
    saved(await saveDraft(path, sample, undefined))
    expect(readFileSync(path, 'utf8')).toBe(writeDraft(sample))
  })

  it('takes layout and unknown members along to a new place', async () => {
    const { path, text } = await existing()
    const copy = join(dirname(path), 'copy.pushcard')
    saved(await saveDraft(copy, edited, undefined, { basedOn: text }))
    expect(readFileSync(copy, 'utf8')).toBe(writeDraft(edited, original))
    expect(readFileSync(path, 'utf8')).toBe(original)
  })

  describe('when somebody else changed the file', () => {
    it('writes nothing', async () => {
      const { path, fingerprint } = await existing()
      appendFileSync(path, '\n')
      expect(code(await saveDraft(path, edited, fingerprint))).toBe('draft.changed-on-disk')
      expect(readFileSync(path, 'utf8')).toBe(original + '\n')
    })

    it('also when the change left size and date as they were', async () => {
      const { path, fingerprint } = await existing()
      writeFileSync(path, original.replace('"PR"', '"IT"'))
      utimesSync(path, fingerprint.mtimeMs / 1000, fingerprint.mtimeMs / 1000)
      expect(code(await saveDraft(path, edited, fingerprint))).toBe('draft.changed-on-disk')
    })

    it('writes when a person says so', async () => {
      const { path, fingerprint } = await existing()
      writeFileSync(path, original.replace('"PR"', '"IT"'))
      saved(await saveDraft(path, edited, fingerprint, { overwrite: true }))
      expect(draftIn(path).cardText).toBe(edited.cardText)
      expect(readFileSync(path, 'utf8')).toContain('"IT"')
    })

    it('writes over what is no draft any more, when a person says so', async () => {
      const { path, fingerprint, text } = await existing()
      writeFileSync(path, 'not a draft')
      expect(code(await saveDraft(path, edited, fingerprint))).toBe('draft.changed-on-disk')
      saved(await saveDraft(path, edited, fingerprint, { overwrite: true, basedOn: text }))
      expect(readFileSync(path, 'utf8')).toBe(writeDraft(edited, original))
    })

    it('never writes over a file of a newer version', async () => {
      const { path, fingerprint } = await existing()
      const newer = original.replace('pushcard/1', 'pushcard/2')
      writeFileSync(path, newer)
      expect(code(await saveDraft(path, edited, fingerprint, { overwrite: true }))).toBe('draft.newer-format')
      expect(code(await saveDraft(path, edited, undefined, { overwrite: true }))).toBe('draft.newer-format')
      expect(readFileSync(path, 'utf8')).toBe(newer)
    })

    it('has nothing to ask when the file says the same as the draft', async () => {
      const { path, fingerprint } = await existing()
      writeFileSync(path, writeDraft(edited))
      saved(await saveDraft(path, edited, fingerprint))
      expect(readFileSync(path, 'utf8')).toBe(writeDraft(edited))
    })

    it('notices that the file grew beyond what can be read', async () => {
      const { path, fingerprint } = await existing()
      truncateSync(path, 6 * 1024 * 1024)
      expect(code(await saveDraft(path, edited, fingerprint))).toBe('draft.changed-on-disk')
    })
  })

  it('does not bring a file back that vanished, unless a person says so', async () => {
    const { path, fingerprint, text } = await existing()
    rmSync(path)
    expect(code(await saveDraft(path, edited, fingerprint))).toBe('draft.vanished')
    expect(readdirSync(dirname(path))).toEqual([])
    saved(await saveDraft(path, edited, fingerprint, { overwrite: true, basedOn: text }))
    expect(readFileSync(path, 'utf8')).toBe(writeDraft(edited, original))
  })

  it('does not make a folder that is gone', async () => {
    const folder = join(temporaryFolder(), 'usb')
    const path = join(folder, 'x.pushcard')
    expect(code(await saveDraft(path, edited, undefined, { overwrite: true }))).toBe('draft.folder-missing')
  })

  it('does not write over a file that was there already, unless a person says so', async () => {
    const { path } = await existing()
    expect(code(await saveDraft(path, edited, undefined))).toBe('draft.exists')
    saved(await saveDraft(path, edited, undefined, { overwrite: true }))
    // A file of its own: nothing of the one that was replaced is left.
    expect(readFileSync(path, 'utf8')).toBe(writeDraft(edited))
  })

  it.skipIf(process.platform === 'win32')('keeps the mode of the file', async () => {
    const { path, fingerprint } = await existing()
    chmodSync(path, 0o640)
    saved(await saveDraft(path, edited, fingerprint))
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it.skipIf(process.platform === 'win32')('writes the file that a symbolic link leads to', async () => {
    const { path, fingerprint } = await existing()
    const link = join(temporaryFolder(), 'link.pushcard')
    symlinkSync(path, link)
    saved(await saveDraft(link, edited, fingerprint))
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(draftIn(path).cardText).toBe(edited.cardText)

    rmSync(path)
    expect(code(await saveDraft(link, edited, fingerprint))).toBe('draft.vanished')
    saved(await saveDraft(link, edited, fingerprint, { overwrite: true }))
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(draftIn(path).cardText).toBe(edited.cardText)
  })

  it('refuses folders, pipes and links in a circle', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'folder'))
    symlinkSync(join(folder, 'circle'), join(folder, 'circle'))
    const save = async (name: string) =>
      code(await saveDraft(join(folder, name), edited, undefined, { overwrite: true }))
    expect(await save('folder')).toBe('draft.is-a-folder')
    expect(await save('circle')).toBe('draft.save-failed')
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(folder, 'pipe')])
      expect(await save('pipe')).toBe('draft.not-a-file')
    }
  })

  it('takes a Chinese name as long as the system allows, and refuses a longer one', async () => {
    const folder = temporaryFolder()
    const longest = '搬'.repeat(Math.floor((255 - '.pushcard'.length) / 3)) + '.pushcard'
    saved(await saveDraft(join(folder, longest), edited, undefined))
    expect(readdirSync(folder)).toEqual([longest])
    expect(code(await saveDraft(join(folder, '搬' + longest), edited, undefined))).toBe('draft.name-too-long')
  })

  it('does not save what could not be opened again', async () => {
    const { path, fingerprint } = await existing()
    const huge = { ...edited, cardText: '搬'.repeat(2 * 1024 * 1024) }
    expect(code(await saveDraft(path, huge, fingerprint))).toBe('draft.too-large-to-save')
    expect(readFileSync(path, 'utf8')).toBe(original)
  })

  it.skipIf(!canBeNobody)(
    'refuses a read-only file and a read-only folder, and leaves the file',
    async () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o777)
      const readOnly = join(folder, 'read-only.pushcard')
      writeFileSync(readOnly, original, { mode: 0o444 })
      const closed = join(folder, 'closed')
      mkdirSync(closed, { mode: 0o755 })
      const inClosed = join(closed, 'x.pushcard')
      writeFileSync(inClosed, original)
      chmodSync(inClosed, 0o666)

      for (const save of [readOnly, inClosed, join(closed, 'new.pushcard')]) {
        expect(await asNobody({ save })).toMatchObject({ error: { code: 'draft.save-no-permission' } })
      }
      expect(readFileSync(readOnly, 'utf8')).toBe(original)
      expect(readFileSync(inClosed, 'utf8')).toBe(original)
      expect(readdirSync(closed)).toEqual(['x.pushcard'])
    },
  )

  it('lets saves of one file follow each other', async () => {
    const { path, fingerprint } = await existing()
    const results = await Promise.all(
      ['a', 'b', 'c'].map((cardText) => saveDraft(path, { ...edited, cardText }, fingerprint)),
    )
    // The later ones find what the first one wrote.
    expect(results.map(code)).toEqual(['ok', 'draft.changed-on-disk', 'draft.changed-on-disk'])
    expect(draftIn(path).cardText).toBe('a')
  })

  it('knows that two paths lead to one file', async () => {
    const { path, fingerprint } = await existing()
    const link = join(temporaryFolder(), 'link')
    symlinkSync(path, link)
    const results = await Promise.all([
      saveDraft(path, { ...edited, cardText: 'a' }, fingerprint),
      saveDraft(link, { ...edited, cardText: 'b' }, fingerprint),
    ])
    expect(results.map(code).sort()).toEqual(['draft.changed-on-disk', 'ok'])
  })

  it('lets many forced saves, by two paths, end with a whole file of the latest', async () => {
    const { path } = await existing()
    const link = join(temporaryFolder(), 'link')
    symlinkSync(path, link)
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveDraft(
        index % 3 === 0 ? link : path,
        { ...edited, cardText: JSON.stringify({ index, filler: 'x'.repeat((index % 5) * 10_000) }) },
        undefined,
        { overwrite: true },
      ),
    )
    expect(new Set((await Promise.all(saves)).map(code))).toEqual(new Set(['ok']))
    expect(draftIn(path).cardText).toMatch(/^\{"index":1[89],/)
    expect(readdirSync(dirname(path))).toEqual([basename(path)])
  })
})
