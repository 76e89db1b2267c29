// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import type { PushPreparation } from '@shared/ipc-contract'
import type { PushReport } from '@shared/push/push-report'
import { fail, ok } from '@shared/result'
import { useDraftsStore } from '../../../../src-renderer/drafts/drafts-store'
import { usePushStore } from '../../../../src-renderer/push/push-store'
import { installStudio } from '../fake-studio'

const report: PushReport = {
  outcome: 'updated',
  httpStatus: 200,
  code: 0,
  msg: 'success',
  logId: null,
  advice: { key: 'window.outcome.updated' },
  problems: [],
  changes: [],
  conflicts: [],
  notTaken: [],
  request: null,
}
const toConfirm: PushPreparation = {
  kind: 'confirm',
  preparation: { preparationId: 'p-1', report: { ...report, outcome: 'dry-run' } },
}
const draft = sampleDraft('en')
const base = { fetchedAt: '2026-11-23T10:00:00.000Z', notification: { job_name: 'there' } }

beforeEach(() => setActivePinia(createPinia()))

function openSample(saved = true) {
  const drafts = useDraftsStore()
  return drafts.take({
    id: 'd-1',
    name: 'a.pushcard',
    path: '/a.pushcard',
    draft,
    notices: [],
    ...(saved ? { saved: draft } : {}),
  })
}

describe('an attempt to push', () => {
  it('sends nothing before it was confirmed', async () => {
    const sendPush = vi.fn()
    installStudio({ preparePush: () => Promise.resolve(ok(toConfirm)), sendPush })
    openSample()
    await usePushStore().prepare('d-1', 'practice')
    expect(usePushStore().stage.name).toBe('confirm')
    expect(sendPush).not.toHaveBeenCalled()
  })

  it('sends once, however often it is confirmed', async () => {
    const sendPush = vi.fn(() => Promise.resolve(ok({ report })))
    installStudio({ preparePush: () => Promise.resolve(ok(toConfirm)), sendPush })
    openSample()
    const push = usePushStore()
    await push.prepare('d-1', 'practice')
    await Promise.all([push.send(), push.send()])
    expect(sendPush).toHaveBeenCalledExactlyOnceWith('p-1')
    expect(push.stage).toMatchObject({ name: 'ended', report: { outcome: 'updated' } })
  })

  it('gives a saved draft its new base, in its file too', async () => {
    const saveDraft = vi.fn(() => Promise.resolve(ok({ id: 'd-1', path: '/a.pushcard', name: 'a.pushcard' })))
    installStudio({
      preparePush: () => Promise.resolve(ok(toConfirm)),
      sendPush: () => Promise.resolve(ok({ report, draft: { ...draft, base } })),
      saveDraft,
      recentDrafts: () => Promise.resolve(ok([])),
    })
    const entry = openSample()
    const push = usePushStore()
    await push.prepare('d-1', 'practice')
    await push.send()
    expect(entry.draft.base).toEqual(base)
    expect(saveDraft).toHaveBeenCalledOnce()
    expect(useDraftsStore().isEdited(entry)).toBe(false)
  })

  it('never saves what was typed but not saved', async () => {
    const saveDraft = vi.fn()
    installStudio({
      preparePush: () => Promise.resolve(ok(toConfirm)),
      sendPush: () => Promise.resolve(ok({ report, draft: { ...draft, base } })),
      saveDraft,
    })
    const entry = openSample()
    useDraftsStore().setCardText('d-1', '{"typed":1}')
    const push = usePushStore()
    await push.prepare('d-1', 'practice')
    await push.send()
    expect(saveDraft).not.toHaveBeenCalled()
    expect(entry.draft).toMatchObject({ cardText: '{"typed":1}', base })
  })

  it('is given up when it is closed before its answer comes', async () => {
    const cancelPush = vi.fn(() => Promise.resolve(ok(null)))
    let answer: (value: Awaited<ReturnType<typeof window.studio.preparePush>>) => void = () => undefined
    installStudio({ preparePush: () => new Promise((resolve) => (answer = resolve)), cancelPush })
    openSample()
    const push = usePushStore()
    const preparing = push.prepare('d-1', 'practice')
    await push.close()
    answer(ok(toConfirm))
    await preparing
    expect(push.stage.name).toBe('idle')
    expect(cancelPush).toHaveBeenCalledWith('p-1')
  })

  it('tells a failure of the app itself', async () => {
    installStudio({
      preparePush: () => Promise.resolve(fail('ipc.internal-error', { channel: 'push:prepare' })),
    })
    openSample()
    const push = usePushStore()
    await push.prepare('d-1', 'practice')
    expect(push.stage).toMatchObject({ name: 'failed', failure: { code: 'ipc.internal-error' } })
  })
})
