import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OutboxState } from '@shared/outbox/outbox-state'
import { draftText, draftTextWith, notificationId, sentNotificationId, writeFile } from './draft-files'
import { eventually } from './eventually'
import { crash, test } from './fixtures'
import { openDraft } from './opening'
import { closeDialog, confirm, pushAndConfirm, resultOf } from './push-dialog'
import { addProfile, closeSettings, openSettings, saveProfile, storeToken } from './settings-dialog'

/** The one item of the outbox, once it is in a state. */
async function itemIn(page: Page, state: OutboxState): Promise<void> {
  await page.locator(`[data-testid="outbox-item"][data-state="${state}"]`).waitFor()
}

async function switchWorkOffline(page: Page): Promise<void> {
  await page.getByTestId('status-online').click()
}

const patchesOf = (helpDesk: { readonly requests: readonly { readonly method: string }[] }): number =>
  helpDesk.requests.filter(({ method }) => method === 'PATCH').length

test('the outbox is not there while it is empty', async ({ connected, folder }) => {
  const { page } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await pushAndConfirm(page)
  await resultOf(page, 'updated')
  expect(await page.getByTestId('outbox').count()).toBe(0)
})

test('a push that is confirmed offline waits, survives a crash, and goes out when back online', async ({
  start,
  folder,
  helpDesk,
}) => {
  const studio = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  const { page, userData } = studio
  await addProfile(page, helpDesk)
  await switchWorkOffline(page)

  await page.getByTestId('push-button').click()
  expect(await page.getByTestId('push-unseen').innerText()).toContain('waits in the outbox')
  await confirm(page)
  await page.getByTestId('push-queued').waitFor()
  await closeDialog(page)
  await itemIn(page, 'queued')
  expect(helpDesk.requests).toEqual([])
  await crash(studio)

  const again = await start({ userData })
  await itemIn(again.page, 'queued')
  expect(await again.page.getByTestId('status-outbox').innerText()).toContain('1')
  await switchWorkOffline(again.page)
  // Without a keychain the tokens are gone with the process.
  await itemIn(again.page, 'waiting-for-sign-in')
  await openSettings(again.page)
  await again.page.getByRole('button', { name: 'My help desk' }).click()
  await storeToken(again.page, 'helpdeskToken', helpDesk.helpdeskToken)
  await storeToken(again.page, 'userAccessToken', helpDesk.userAccessToken)

  await eventually(() => patchesOf(helpDesk)).toBe(1)
  await itemIn(again.page, 'updated')
  expect(helpDesk.notification(notificationId)?.job_name).toBe('Office move')
})

test('a push waits for sign-in and keeps everything until there are tokens', async ({
  start,
  folder,
  helpDesk,
}) => {
  const { page } = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  await openSettings(page)
  await saveProfile(page, helpDesk)
  await closeSettings(page)
  await switchWorkOffline(page)
  await pushAndConfirm(page)
  await closeDialog(page)
  await switchWorkOffline(page)
  await itemIn(page, 'waiting-for-sign-in')
  expect(helpDesk.requests).toEqual([])

  await page.getByTestId('outbox-act').click()
  await page.getByTestId('settings').waitFor()
  await page.getByRole('button', { name: 'My help desk' }).click()
  await storeToken(page, 'helpdeskToken', helpDesk.helpdeskToken)
  await storeToken(page, 'userAccessToken', helpDesk.userAccessToken)
  await eventually(() => patchesOf(helpDesk)).toBe(1)
  await page.getByTestId('outbox').waitFor({ state: 'detached' })
})

test('what somebody changed meanwhile is a conflict, and the person is asked', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(
    connected,
    writeFile(folder, 'mine.pushcard', draftTextWith(['Office move', 'Office move 3'])),
  )
  await pushAndConfirm(page)
  await resultOf(page, 'updated')
  await closeDialog(page)
  await switchWorkOffline(page)
  await pushAndConfirm(page)
  await closeDialog(page)
  helpDesk.editAsColleague(notificationId, { job_name: 'Changed by a colleague' })
  const before = patchesOf(helpDesk)

  await switchWorkOffline(page)
  await itemIn(page, 'conflict')
  expect(patchesOf(helpDesk)).toBe(before)
  await page.getByTestId('outbox-act').click()
  await resultOf(page, 'conflict')
  await page.getByText('Overwrite with mine').click()
  await confirm(page)
  await resultOf(page, 'updated')
  await page.getByTestId('outbox').waitFor({ state: 'detached' })
  expect(helpDesk.notification(notificationId)?.job_name).toBe('Office move 3')
})

test('a push that was removed from the outbox is not sent', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await switchWorkOffline(page)
  await pushAndConfirm(page)
  await closeDialog(page)
  await itemIn(page, 'queued')
  await page.getByRole('button', { name: /^Remove .* from the outbox$/ }).click()
  await page.getByTestId('outbox').waitFor({ state: 'detached' })

  await switchWorkOffline(page)
  // Another push goes out, so this one would have, too.
  await page.getByTestId('push-button').click()
  await page.getByTestId('push-changes').waitFor()
  expect(patchesOf(helpDesk)).toBe(0)
})

test('without an answer a push can be queued, and goes out once there is one', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  helpDesk.setFault({ kind: 'not-json', operation: 'get', times: 'until-cleared' })
  await page.getByTestId('push-button').click()
  await resultOf(page, 'no-answer')
  await page.getByTestId('queue-push').click()
  await confirm(page)
  await resultOf(page, 'no-answer')
  await page.getByTestId('push-waits').waitFor()
  await closeDialog(page)
  expect(await page.getByTestId('status-online').getAttribute('data-online')).toBe('false')

  helpDesk.clearFaults()
  await eventually(() => patchesOf(helpDesk)).toBe(1)
  await page.getByTestId('outbox').waitFor({ state: 'detached' })
})

test('a push that is no draft any more stays to be seen until it is removed', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  const other = draftTextWith([notificationId, sentNotificationId])
  await openDraft(connected, writeFile(folder, 'mine.pushcard', other))
  await switchWorkOffline(page)
  await pushAndConfirm(page)
  await closeDialog(page)
  await switchWorkOffline(page)
  // It is no draft any more on the help desk.
  await itemIn(page, 'conflict')
  expect(patchesOf(helpDesk)).toBe(0)
  await page.getByRole('button', { name: /^Remove .* from the outbox$/ }).click()
  await page.getByTestId('outbox').waitFor({ state: 'detached' })
})

test('history keeps every attempt with its log ids', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(
    connected,
    writeFile(folder, 'mine.pushcard', draftTextWith(['Office move', 'Office move 9'])),
  )
  helpDesk.setFault({ kind: 'refuse', operation: 'patch', code: 154000, httpStatus: 400 })
  await pushAndConfirm(page)
  await resultOf(page, 'refused')
  await closeDialog(page)
  await pushAndConfirm(page)
  await resultOf(page, 'updated')
  await closeDialog(page)

  await page.getByTestId('tab-history').click()
  const outcomes = () =>
    page
      .getByTestId('history-entry')
      .evaluateAll((rows) => rows.map((row) => row.dataset.outcome).slice(0, 2))
  await eventually(outcomes).toEqual(['updated', 'refused'])
  const first = page.getByTestId('history-entry').first()
  expect(await first.innerText()).toContain('My help desk')
  expect(await first.innerText()).toContain('Push name')
  // The reading before the confirmation is no part of the attempt; update and reading back are.
  expect(await first.getByTestId('copy-log-id').count()).toBe(2)
})
