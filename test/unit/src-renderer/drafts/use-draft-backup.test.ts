// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { sampleDraft } from '@shared/draft/sample-draft'
import { fail, ok } from '@shared/result'
import { useDraftsStore } from '../../../../src-renderer/drafts/drafts-store'
import { useDraftBackup } from '../../../../src-renderer/drafts/use-draft-backup'
import { installStudio } from '../fake-studio'

const draft = sampleDraft('en')
const opened = { id: 'd-1', name: 'a.pushcard', path: '/a.pushcard', draft, saved: draft, notices: [] }
const backUpDraft = vi.fn<(id: string, handed: typeof draft) => Promise<ReturnType<typeof ok<null>>>>()
const scope = { current: effectScope() }

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
  backUpDraft.mockReset().mockResolvedValue(ok(null))
  installStudio({ backUpDraft, closeDraft: () => Promise.resolve(ok(null)) })
  scope.current = effectScope()
})

afterEach(() => {
  scope.current.stop()
  vi.useRealTimers()
})

function start() {
  const drafts = useDraftsStore()
  const backup = scope.current.run(() => useDraftBackup())
  if (backup === undefined) throw new Error('the scope is over')
  return { drafts, ...backup }
}

async function type(cardText: string): Promise<void> {
  useDraftsStore().setCardText('d-1', cardText)
  await nextTick()
}

describe('the backup of drafts', () => {
  it('is written within a second of a change, once for a burst of keys', async () => {
    const { drafts } = start()
    drafts.take(opened)
    await nextTick()
    for (const text of ['{"a":1}', '{"a":12}', '{"a":123}']) await type(text)
    await vi.advanceTimersByTimeAsync(1000)
    expect(backUpDraft).toHaveBeenCalledExactlyOnceWith(
      'd-1',
      expect.objectContaining({ cardText: '{"a":123}' }),
    )
  })

  it('does not wait for a steady typist to stop', async () => {
    const { drafts } = start()
    drafts.take(opened)
    await nextTick()
    for (let key = 0; key < 20; key++) {
      await type(`{"a":${key}}`)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(backUpDraft.mock.calls.length).toBeGreaterThanOrEqual(2)
  })

  it('leaves untouched drafts alone', async () => {
    const { drafts } = start()
    drafts.take(opened)
    await nextTick()
    await vi.advanceTimersByTimeAsync(5000)
    expect(backUpDraft).not.toHaveBeenCalled()
  })

  it('tells of typing that was undone, so that it does not come back', async () => {
    const { drafts } = start()
    drafts.take(opened)
    await type('{}')
    await vi.advanceTimersByTimeAsync(1000)
    await type(draft.cardText)
    await vi.advanceTimersByTimeAsync(1000)
    expect(backUpDraft).toHaveBeenLastCalledWith('d-1', expect.objectContaining({ cardText: draft.cardText }))
  })

  it('is written again after a save that took place meanwhile', async () => {
    const { drafts } = start()
    const entry = drafts.take(opened)
    await type('{"second":2}')
    await vi.advanceTimersByTimeAsync(1000)
    entry.saved = { ...draft, cardText: '{"first":1}' }
    await nextTick()
    await vi.advanceTimersByTimeAsync(1000)
    expect(backUpDraft).toHaveBeenCalledTimes(2)
  })

  it('is tried again when it failed, and the draft says so meanwhile', async () => {
    const { drafts } = start()
    const entry = drafts.take(opened)
    backUpDraft.mockResolvedValueOnce(fail('draft.backup-failed', { reason: 'ENOSPC' }) as never)
    await type('{}')
    await vi.advanceTimersByTimeAsync(1000)
    expect(entry.isBackedUp).toBe(false)
    await vi.advanceTimersByTimeAsync(6000)
    expect(entry.isBackedUp).toBe(true)
  })

  it('is written at once for a window that closes', async () => {
    const { drafts, flush } = start()
    drafts.take(opened)
    await type('{"last":"key"}')
    await flush()
    expect(backUpDraft).toHaveBeenCalledWith('d-1', expect.objectContaining({ cardText: '{"last":"key"}' }))
  })

  it('is not written for a draft that was closed', async () => {
    const { drafts } = start()
    drafts.take(opened)
    await type('{}')
    await drafts.close('d-1')
    await vi.advanceTimersByTimeAsync(5000)
    expect(backUpDraft).not.toHaveBeenCalled()
  })
})
