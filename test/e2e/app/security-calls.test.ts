import { expect } from 'vitest'
import type { Draft } from '@shared/draft/draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { draftText, writeFile } from './draft-files'
import { test } from './fixtures'
import { addProfile } from './settings-dialog'
import { openDraft } from './opening'
import { pushAndConfirm, resultOf } from './push-dialog'

type Call = (...args: unknown[]) => Promise<{ ok: boolean; error?: { code: string } }>

/** Calls that no page of ours makes. */
const badCalls: readonly (readonly [name: string, ...args: unknown[]])[] = [
  ['openRecentDraft', 5],
  ['openRecentDraft', ''],
  ['openRecentDraft', '/etc/passwd'],
  ['openLink', { href: 'https://example.com/' }],
  ['newDraft', 'other'],
  ['reloadDraft', '../../settings'],
  ['backUpDraft', '../../escape', sampleDraft('en')],
  ['backUpDraft', 'an-id', { ...sampleDraft('en'), cardText: 7 }],
  ['saveDraft', 'an-id', { ...sampleDraft('en'), more: 1 }, { overwrite: false }],
  ['saveDraft', 'an-id', sampleDraft('en'), { overwrite: false, more: 1 }],
  ['changeSettings', { language: 'tlh', theme: 'dark' }],
  ['saveTemplate', 5, '{}'],
  ['saveTemplate', 'x'.repeat(500), '{}'],
  ['removeTemplate', '../../settings'],
  ['saveProfile', { id: 'p', name: 'p' }],
  ['storeCredential', 'p', 'password', 'secret'],
  ['storeCredential', 'p', 'userAccessToken', 'x'.repeat(40_000)],
  ['startSignIn', '../../settings'],
  ['checkCredential', 'p', 'password', null],
  ['checkCredential', 'p', 'helpdesk', '../1'],
  ['preparePush', sampleDraft('en'), 'practice', {}],
  ['sendPush', 7],
]

test('a call with arguments that do not fit is refused before anything is done', async ({
  sharedStudio: { page },
}) => {
  const codes = await page.evaluate(async (calls) => {
    const studio = window.studio as unknown as Record<string, Call>
    const asked = (JSON.parse(calls) as typeof badCalls).map(([name, ...args]) => studio[name]!(...args))
    return (await Promise.all(asked)).map(({ error }) => error?.code)
  }, JSON.stringify(badCalls))

  expect(codes).toEqual(badCalls.map(() => 'ipc.bad-arguments'))
})

test('what was never prepared cannot be sent', async ({ sharedStudio: { page } }) => {
  const result = await page.evaluate(() => window.studio.sendPush('00000000-0000-0000-0000-000000000000'))

  expect(result).toMatchObject({ ok: false, error: { code: 'window.preparation-gone' } })
})

test('a draft that is not open cannot be saved or backed up', async ({ sharedStudio: { page } }) => {
  // Handed over as text: Playwright's types do not end for values of any depth.
  const codes = await page.evaluate(
    async (text) => {
      const draft = JSON.parse(text) as Draft
      const results = [
        await window.studio.saveDraft('unknown', draft, { overwrite: true }),
        await window.studio.backUpDraft('unknown', draft),
        await window.studio.reloadDraft('unknown'),
      ]
      return results.map((result) => (result.ok ? 'done' : result.error.code))
    },
    JSON.stringify(sampleDraft('en')),
  )

  expect(new Set(codes)).toEqual(new Set(['window.not-known-here']))
})

test('the practice profile cannot be changed', async ({ sharedStudio: { page } }) => {
  const result = await page.evaluate(() =>
    window.studio.saveProfile({
      id: 'practice',
      name: 'Mine',
      brand: 'feishu',
      baseUrl: 'https://example.com',
      appId: '',
      helpdeskId: '1',
      userIdType: 'open_id',
    }),
  )

  expect(result).toMatchObject({ ok: false, error: { code: 'window.practice-profile.fixed' } })
})

test('a proxy is no plain data, and does not pass the bridge', async ({ sharedStudio: { page } }) => {
  const refused = await page.evaluate(async () => {
    try {
      await window.studio.changeSettings(new Proxy({ language: 'system', theme: 'dark' }, {}))
      return 'passed'
    } catch (error) {
      return error instanceof Error ? error.message : 'thrown'
    }
  })

  expect(refused).toContain('could not be cloned')
})

test('a token that was stored is in nothing that the page can ask for', async ({
  start,
  folder,
  helpDesk,
}) => {
  const studio = await start()
  const { page } = studio
  await page.evaluate(() => {
    const events: unknown[] = []
    Object.assign(window, { heard: events })
    window.studio.onProfilesChanged((event) => events.push(event))
    window.studio.onPushProgress((event) => events.push(event))
    window.studio.onNotice((event) => events.push(event))
  })
  await addProfile(page, helpDesk)
  await openDraft(studio, writeFile(folder, 'mine.pushcard', draftText))
  await pushAndConfirm(page)
  await resultOf(page, 'updated')

  const heard = await page.evaluate(async () => {
    const started = await window.studio.start()
    if (!started.ok) throw new Error(started.error.code)
    const mine = started.value.profiles.find(({ profile }) => profile.practice !== true)!
    const [draft] = started.value.drafts.filter(({ path }) => path !== undefined)
    const prepared = await window.studio.preparePush(draft!.draft, mine.profile.id, {
      force: true,
      noCheck: false,
    })
    const sent =
      prepared.ok && prepared.value.kind === 'confirm'
        ? await window.studio.sendPush(prepared.value.preparation.preparationId)
        : undefined
    return JSON.stringify({
      started,
      prepared,
      sent,
      profile: await window.studio.saveProfile(mine.profile),
      keychain: await window.studio.retryKeychain(),
      recent: await window.studio.recentDrafts(),
      events: (window as unknown as { heard: unknown[] }).heard,
      page: document.documentElement.outerHTML,
      fields: [...document.querySelectorAll('input')].map(({ value }) => value),
      kept: Object.entries(localStorage),
    })
  })

  expect(heard).toContain('"httpStatus":200')
  expect(heard).toContain(helpDesk.helpdeskId)
  expect(heard).not.toContain(helpDesk.userAccessToken)
  expect(heard).not.toContain(helpDesk.helpdeskToken)
  expect(heard).not.toContain(
    Buffer.from(`${helpDesk.helpdeskId}:${helpDesk.helpdeskToken}`).toString('base64'),
  )
})
