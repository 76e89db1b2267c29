// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import { fail, ok } from '@shared/result'
import { useDraftsStore } from '../../../../src-renderer/drafts/drafts-store'
import { useNoticesStore } from '../../../../src-renderer/shell/notices-store'
import { installStudio } from '../fake-studio'

const draft = sampleDraft('en')
const opened = { id: 'd-1', name: 'a.pushcard', path: '/a.pushcard', draft, saved: draft, notices: [] }

beforeEach(() => setActivePinia(createPinia()))

describe('open drafts in the window', () => {
  it('are edited when they differ from their file, and not any more when the change is undone', () => {
    const drafts = useDraftsStore()
    const entry = drafts.take(opened)
    expect(drafts.isEdited(entry)).toBe(false)
    drafts.setCardText('d-1', '{}')
    expect(drafts.isEdited(entry)).toBe(true)
    drafts.setCardText('d-1', draft.cardText)
    expect(drafts.isEdited(entry)).toBe(false)
  })

  it('are edited while they have no file', () => {
    const drafts = useDraftsStore()
    expect(drafts.isEdited(drafts.take({ id: 'd-2', name: 'x', draft, notices: [] }))).toBe(true)
  })

  it('hold no work of a person while they are as the app made them', () => {
    const drafts = useDraftsStore()
    const made = drafts.take({ id: 'd-2', name: 'x', draft, pristine: true, notices: [] })
    expect(drafts.holdsWork(made)).toBe(false)
    drafts.setCardText('d-2', '{}')
    expect(drafts.holdsWork(made)).toBe(true)
    expect(drafts.holdsWork(drafts.take({ id: 'd-3', name: 'recovered', draft, notices: [] }))).toBe(true)
  })

  it('are shown, not opened twice, when the same file is opened again', () => {
    const drafts = useDraftsStore()
    drafts.take(opened)
    drafts.take({ ...opened, id: 'd-9' })
    expect(drafts.open).toHaveLength(1)
    expect(drafts.activeId).toBe('d-1')
  })

  it('keep what is typed while they are being saved as edited', async () => {
    let written: () => void = () => undefined
    installStudio({
      saveDraft: () =>
        new Promise((resolve) => {
          written = () => resolve(ok({ id: 'd-1', path: '/a.pushcard', name: 'a.pushcard' }))
        }),
      recentDrafts: () => Promise.resolve(ok([])),
    })
    const drafts = useDraftsStore()
    const entry = drafts.take(opened)
    drafts.setCardText('d-1', '{"first":1}')
    const saving = drafts.save('d-1')
    drafts.setCardText('d-1', '{"second":2}')
    written()
    await saving
    expect(entry.saved?.cardText).toBe('{"first":1}')
    expect(drafts.isEdited(entry)).toBe(true)
  })

  it('leave the question to the window when the file was changed by somebody else', async () => {
    installStudio({ saveDraft: () => Promise.resolve(fail('draft.changed-on-disk', { file: 'a.pushcard' })) })
    const drafts = useDraftsStore()
    drafts.take(opened)
    expect(await drafts.save('d-1')).toBe('draft.changed-on-disk')
    expect(useNoticesStore().notices).toEqual([])
  })

  it('tell every other failure of saving', async () => {
    installStudio({ saveDraft: () => Promise.resolve(fail('draft.disk-full', { file: 'a.pushcard' })) })
    const drafts = useDraftsStore()
    drafts.take(opened)
    expect(await drafts.save('d-1')).toBe('draft.disk-full')
    expect(useNoticesStore().notices).toMatchObject([
      { kind: 'failure', message: { key: 'draft.disk-full' } },
    ])
  })

  it('give the editor the text anew when they are read again from disk', async () => {
    const theirs = { ...draft, cardText: '{"theirs":1}' }
    installStudio({ reloadDraft: () => Promise.resolve(ok({ ...opened, draft: theirs, saved: theirs })) })
    const drafts = useDraftsStore()
    const entry = drafts.take(opened)
    await drafts.reload('d-1')
    expect(entry).toMatchObject({ cardTextVersion: 1, draft: { cardText: '{"theirs":1}' } })
    expect(drafts.isEdited(entry)).toBe(false)
  })

  it('hand over copies without any proxy', async () => {
    const backUpDraft = vi.fn((_id: string, handed: unknown) => {
      structuredClone(handed)
      return Promise.resolve(ok({ id: 'd-1', path: '/a', name: 'a' }))
    })
    installStudio({ saveDraft: backUpDraft, recentDrafts: () => Promise.resolve(ok([])) })
    const drafts = useDraftsStore()
    drafts.take(opened)
    expect(await drafts.save('d-1')).toBeUndefined()
  })

  it('show a neighbour when one is closed', async () => {
    installStudio({ closeDraft: () => Promise.resolve(ok(null)) })
    const drafts = useDraftsStore()
    drafts.take(opened)
    drafts.take({ ...opened, id: 'd-2', path: '/b.pushcard' })
    await drafts.close('d-2')
    expect(drafts.activeId).toBe('d-1')
    await drafts.close('d-1')
    expect(drafts.active).toBeUndefined()
  })
})
