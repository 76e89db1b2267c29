// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft } from '@shared/draft/sample-draft'
import type { LifeReport } from '@shared/life/life-report'
import type { Profile } from '@shared/profile'
import { fail, ok } from '@shared/result'
import { useDraftsStore } from '../../../../src-renderer/drafts/drafts-store'
import { useLifeStore } from '../../../../src-renderer/life/life-store'
import { useProfilesStore } from '../../../../src-renderer/settings/profiles-store'
import { useNoticesStore } from '../../../../src-renderer/shell/notices-store'
import { installStudio } from '../fake-studio'

const report: LifeReport = {
  action: 'create',
  outcome: 'done',
  httpStatus: 200,
  code: 0,
  msg: 'success',
  logId: null,
  advice: { key: 'life.done.create', params: { id: '71' } },
  problems: [],
  standing: null,
  request: null,
}
const draft = sampleDraft('en')
const made = {
  ...draft,
  target: { ...draft.target, notificationId: '71' },
  base: { fetchedAt: '2026-11-23T10:00:00.000Z', notification: { id: '71', status: 0 } },
}
const toConfirm = { kind: 'confirm', preparationId: 'p-1', report: { ...report, outcome: 'ready' } } as const

beforeEach(() => setActivePinia(createPinia()))

function openSample({ saved = true, withProfile = true } = {}) {
  const profile: Profile = {
    id: 'practice',
    name: 'Practice',
    brand: 'feishu',
    baseUrl: 'http://127.0.0.1',
    appId: '',
    helpdeskId: draft.target.helpdeskId,
    userIdType: 'open_id',
  }
  const credentials = { userAccessToken: true, helpdeskToken: true, appSecret: false }
  if (withProfile) useProfilesStore().profiles = [{ profile, credentials }]

  return useDraftsStore().take({
    id: 'd-1',
    name: 'a.pushcard',
    path: '/a.pushcard',
    draft,
    notices: [],
    ...(saved ? { saved: draft } : {}),
  })
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('an action', () => {
  it('sends nothing before it was confirmed, and is given up on closing', async () => {
    const carryOutAction = vi.fn()
    const cancelAction = vi.fn(() => Promise.resolve(ok(null)))
    installStudio({ prepareAction: () => Promise.resolve(ok(toConfirm)), carryOutAction, cancelAction })
    openSample()
    const life = useLifeStore()

    life.begin('create', 'd-1')
    await settled()
    expect(life.stage.name).toBe('confirm')
    await life.close()
    expect(carryOutAction).not.toHaveBeenCalled()
    expect(cancelAction).toHaveBeenCalledWith('p-1')
  })

  it('gives the draft the id and the copy of its push, and saves a file that was up to date', async () => {
    const saveDraft = vi.fn(() => Promise.resolve(ok({ id: 'd-1', path: '/a.pushcard', name: 'a.pushcard' })))
    installStudio({
      prepareAction: () => Promise.resolve(ok(toConfirm)),
      carryOutAction: () => Promise.resolve(ok({ report, draft: made })),
      saveDraft,
      recentDrafts: () => Promise.resolve(ok([])),
    })
    const entry = openSample()
    const life = useLifeStore()

    life.begin('create', 'd-1')
    await settled()
    await life.carryOut()
    expect(life.stage).toMatchObject({ name: 'ended', report: { outcome: 'done' } })
    expect(entry.draft).toMatchObject({ target: { notificationId: '71' }, base: made.base })
    expect(saveDraft).toHaveBeenCalledOnce()
  })

  it('leaves a file with other edits to its person', async () => {
    const saveDraft = vi.fn()
    installStudio({
      prepareAction: () => Promise.resolve(ok(toConfirm)),
      carryOutAction: () => Promise.resolve(ok({ report, draft: made })),
      saveDraft,
    })
    openSample({ saved: false })
    const life = useLifeStore()

    life.begin('create', 'd-1')
    await settled()
    await life.carryOut()
    expect(saveDraft).not.toHaveBeenCalled()
  })

  it('asks first for what belongs to it', () => {
    installStudio({})
    openSample()
    const life = useLifeStore()
    life.begin('submit', 'd-1')
    expect(life.stage).toEqual({ name: 'ask', action: 'submit' })
  })

  it('needs a profile', () => {
    installStudio({})
    openSample({ withProfile: false })
    const life = useLifeStore()
    life.begin('preview', 'd-1')
    expect(life.stage.name).toBe('idle')
    expect(useNoticesStore().notices).toHaveLength(1)
  })

  it('that failed in main is told', async () => {
    installStudio({ prepareAction: () => Promise.resolve(fail('window.preparation-gone')) })
    openSample()
    const life = useLifeStore()
    life.begin('preview', 'd-1')
    await settled()
    expect(life.stage).toMatchObject({ name: 'failed', failure: { code: 'window.preparation-gone' } })
  })
})

describe('fetching', () => {
  it('shows the draft that was made', async () => {
    const opened = { id: 'd-9', name: 'Office move', draft: made, notices: [] }
    installStudio({
      fetchPush: () => Promise.resolve(ok({ report: { ...report, action: 'fetch' as const }, opened })),
    })
    openSample()
    const life = useLifeStore()
    life.beginFetch()
    await life.fetch('71')
    expect(life.stage.name).toBe('idle')
    expect(useDraftsStore().activeId).toBe('d-9')
  })

  it('that brought nothing says why', async () => {
    const refused = { ...report, action: 'fetch', outcome: 'refused' } as const
    installStudio({ fetchPush: () => Promise.resolve(ok({ report: refused })) })
    openSample()
    const life = useLifeStore()
    life.beginFetch()
    await life.fetch('71')
    expect(life.stage).toMatchObject({ name: 'ended', report: { outcome: 'refused' } })
  })
})
