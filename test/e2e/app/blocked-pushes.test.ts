import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import {
  cardText,
  draftText,
  draftTextWith,
  editedPlace,
  expectedBody,
  notificationId,
  sentNotificationId,
  writeFile,
} from './draft-files'
import { test } from './fixtures'
import { openDraft } from './opening'
import { closeDialog, confirm, pushAndConfirm, resultOf } from './push-dialog'
import { untilState } from './saving'

const words = 'We move on **Friday**'

test('a draft with errors cannot be pushed: no request is made', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  const unsound = draftTextWith(['"Office move"', '""'])
  await openDraft(connected, writeFile(folder, 'mine.pushcard', unsound))

  await page.getByTestId('push-button').click()
  const result = await resultOf(page, 'invalid')

  expect(await result.getByRole('listitem').count()).toBe(1)
  expect(helpDesk.requests).toEqual([])
})

test('a card that does not parse cannot be pushed', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, '"elements"', '!')

  await page.getByTestId('push-button').click()
  await resultOf(page, 'invalid')

  expect(helpDesk.requests).toEqual([])
})

test('what a colleague changed meanwhile is shown, and not overwritten', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await pushOnce()
  helpDesk.editAsColleague(notificationId, { job_name: 'Changed by a colleague' })

  await page.getByTestId('push-button').click()
  const result = await resultOf(page, 'conflict')

  expect(await result.locator('[data-field="job_name"]').innerText()).toContain('Changed by a colleague')
  expect(helpDesk.notification(notificationId)?.job_name).toBe('Changed by a colleague')

  async function pushOnce(): Promise<void> {
    await pushAndConfirm(page)
    await resultOf(page, 'updated')
    await closeDialog(page)
  }
})

test('a conflict can be settled by overwriting, after one more confirmation', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await pushAndConfirm(page)
  await resultOf(page, 'updated')
  await closeDialog(page)
  helpDesk.editAsColleague(notificationId, { job_name: 'Changed by a colleague' })
  helpDesk.clearRequests()

  await page.getByTestId('push-button').click()
  await resultOf(page, 'conflict')
  await page.getByText('Overwrite with mine').click()
  await confirm(page)
  await resultOf(page, 'updated')

  expect(helpDesk.requests.find(({ method }) => method === 'PATCH')?.body.toString()).toBe(
    expectedBody(words),
  )
  expect(helpDesk.notification(notificationId)?.job_name).toBe('Office move')
})

test('a draft is not closed while its push waits to be confirmed', async ({ connected, folder }) => {
  const { page } = connected
  const path = await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await page.getByTestId('push-button').click()
  await page.getByTestId('push-changes').waitFor()

  await page.keyboard.press('Control+W')

  await page.getByTestId('push-confirm').click({ trial: true })
  expect(await page.getByTitle(path, { exact: true }).count()).toBe(1)
  expect(await page.getByTestId('push-changes').count()).toBe(1)
})

test('a push that is not a draft any more is not updated', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  const sent = draftTextWith([notificationId, sentNotificationId])
  await openDraft(connected, writeFile(folder, 'mine.pushcard', sent))

  await page.getByTestId('push-button').click()
  const told = await (await resultOf(page, 'conflict')).innerText()

  expect(told).toContain('not a draft any more')
  expect(await page.getByText('Overwrite with mine').count()).toBe(0)
  expect(helpDesk.requests.map(({ method }) => method)).toEqual(['GET'])
})

test('a sign-in page in the place of Feishu is no answer, and nothing is sent', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  helpDesk.setFault({ kind: 'not-json', operation: 'get', times: 'until-cleared' })

  await page.getByTestId('push-button').click()
  const told = await (await resultOf(page, 'no-answer')).innerText()

  expect(told).toContain('sign-in page')
  expect(helpDesk.requests.some(({ method }) => method === 'PATCH')).toBe(false)
})

test('without a connection nothing is sent, and a later try works', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  helpDesk.setFault({ kind: 'drop-before-body', times: 'until-cleared' })

  await page.getByTestId('push-button').click()
  await resultOf(page, 'no-answer')
  expect(helpDesk.requests.some(({ method }) => method === 'PATCH')).toBe(false)

  helpDesk.clearFaults()
  await page.getByText('Try again', { exact: true }).click()
  await confirm(page)
  await resultOf(page, 'updated')
})

test('an update whose answer is lost is settled by reading back', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(
    connected,
    writeFile(folder, 'mine.pushcard', draftTextWith([editedPlace, 'Lost: We move on'])),
  )
  helpDesk.setFault({ kind: 'drop-after-taking', operation: 'patch' })

  await pushAndConfirm(page)
  const told = await (await resultOf(page, 'updated')).innerText()

  expect(told).toContain('interrupted')
  expect(helpDesk.requests.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET'])
})

test('an update of which nobody can say whether it was taken is unknown, and the draft stays', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await page.getByTestId('push-button').click()
  await page.getByTestId('push-changes').waitFor()
  helpDesk.setFault({ kind: 'drop-after-taking', operation: 'patch' })
  helpDesk.setFault({ kind: 'not-json', operation: 'get', times: 'until-cleared' })

  await page.getByTestId('push-confirm').click()
  const told = await (await resultOf(page, 'unknown')).innerText()

  expect(told).toContain('Your draft is kept')
  await untilState(page, 'saved')
})
