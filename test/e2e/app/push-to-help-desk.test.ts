import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import {
  cardText,
  draftText,
  draftTextWith,
  editedPlace,
  expectedBody,
  notificationId,
  writeFile,
} from './draft-files'
import { test } from './fixtures'
import { openDraft } from './opening'
import { closeDialog, pushAndConfirm, resultOf } from './push-dialog'
import { save, untilState } from './saving'
import { eventually } from './eventually'

const path = `/open-apis/helpdesk/v1/notifications/${notificationId}?user_id_type=open_id`

test('the help desk receives exactly the update that the draft comes to', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Good news! ')
  await save(page)

  await pushAndConfirm(page)
  await resultOf(page, 'updated')

  const [read, update, readBack] = helpDesk.requests
  expect(helpDesk.requests).toHaveLength(3)
  expect([read!.method, update!.method, readBack!.method]).toEqual(['GET', 'PATCH', 'GET'])
  expect([read!.target, update!.target, readBack!.target]).toEqual([path, path, path])
  expect(update!.body.toString('utf8')).toBe(expectedBody('Good news! We move on **Friday**'))
})

test('every request is signed with both tokens, and only the update has a body', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))

  await pushAndConfirm(page)
  await resultOf(page, 'updated')

  const signature = Buffer.from(`${helpDesk.helpdeskId}:${helpDesk.helpdeskToken}`).toString('base64')
  for (const { headers } of helpDesk.requests) {
    expect(valueOf(headers, 'authorization')).toBe(`Bearer ${helpDesk.userAccessToken}`)
    expect(valueOf(headers, 'x-lark-helpdesk-authorization')).toBe(signature)
  }
  const types = helpDesk.requests.map(({ headers }) => valueOf(headers, 'content-type'))
  expect(types).toEqual([undefined, 'application/json; charset=utf-8', undefined])
})

test('nothing is sent before the push is confirmed, but for reading', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))

  await page.getByTestId('push-button').click()
  await page.getByTestId('push-changes').waitFor()

  expect(helpDesk.requests.map(({ method }) => method)).toEqual(['GET'])
})

test('after a push the file holds what the help desk now holds, as its base', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  const file = await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))

  await pushAndConfirm(page)
  await resultOf(page, 'updated')
  await eventually(() => readFileSync(file, 'utf8')).toContain('"base"')

  const { base, ...others } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  expect(base).toEqual({
    fetchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    userIdType: 'open_id',
    notification: helpDesk.notification(notificationId),
  })
  expect(others).toEqual(JSON.parse(draftText))
  await untilState(page, 'saved')
})

test('what was not saved before a push is not saved by it', async ({ connected, folder }) => {
  const { page } = connected
  const file = await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await typeBefore(page, cardText, editedPlace, 'Good news! ')

  await pushAndConfirm(page)
  await resultOf(page, 'updated')

  expect(readFileSync(file, 'utf8')).toBe(draftText)
  await untilState(page, 'edited')
})

test('the changes tab shows what a push would change since the last one', async ({ connected, folder }) => {
  const { page } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await pushAndConfirm(page)
  await resultOf(page, 'updated')
  await closeDialog(page)

  await page.getByTestId('tab-push-settings').click()
  await page.getByTestId('push-form').getByRole('textbox', { name: 'Push name' }).fill('Office move 2')
  await page.getByTestId('tab-changes').click()

  const rows = page.locator('.changes-tab [data-field]')
  await rows.first().waitFor()
  expect(await rows.evaluateAll((all) => all.map((row) => row.dataset.field))).toEqual(['job_name'])
  expect(await rows.innerText()).toMatch(/Office move\s+Office move 2/)
})

test('a draft of an unknown help desk leads to the settings, and sends nothing', async ({
  connected,
  folder,
}) => {
  const strange = draftTextWith(['6900000000000000077', '6900000000000000099'])
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', strange))

  await page.getByTestId('push-button').click()

  await page.locator('[data-testid="notice"][data-code="window.push.no-profile"]').waitFor()
  await page.getByTestId('settings').waitFor()
  expect(helpDesk.requests).toEqual([])
})

function valueOf(headers: readonly (readonly [string, string])[], name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1]
}
