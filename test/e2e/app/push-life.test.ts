import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { draftText, notificationId, sentNotificationId, writeFile } from './draft-files'
import { eventually } from './eventually'
import { test } from './fixtures'
import { openDraft } from './opening'

/** Chooses a command of the menu that the More button opens. */
async function chooseMore(page: Page, name: string): Promise<void> {
  await page.getByTestId('more').click()
  await page.getByRole('menuitem', { name }).click()
}

async function ended(page: Page, outcome: string): Promise<void> {
  await page.locator(`[data-testid="life-result"][data-outcome="${outcome}"]`).waitFor()
}

async function close(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('footer').getByText('Close', { exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

const posts = (requests: readonly { readonly method: string; readonly target: string }[]): string[] =>
  requests
    .filter(({ method }) => method === 'POST')
    .map(({ target }) => target.split('?')[0]!.split('/').at(-1)!)

test('a new push is created once, and the saved draft gets its id', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  const path = writeFile(folder, 'new.pushcard', draftText.replace(notificationId, ''))
  await openDraft(connected, path)

  await chooseMore(page, 'Create on Feishu')
  await page.getByTestId('life-confirmation').waitFor()
  expect(posts(helpDesk.requests)).toEqual([])
  await page.getByTestId('life-confirm').click()
  await ended(page, 'done')
  await close(page)

  expect(posts(helpDesk.requests)).toEqual(['notifications'])
  await eventually(() => {
    const { target } = JSON.parse(readFileSync(path, 'utf8')) as { target: { notificationId: string } }
    return helpDesk.notification(target.notificationId)?.job_name
  }).toBe('Office move')
})

test('submit, schedule and cancel: only what the status allows is offered, and everything is confirmed', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  await page.getByRole('tab', { name: 'Push settings' }).click()
  await page.getByTestId('life-refresh').click()
  await ended(page, 'done')
  await close(page)
  expect(await page.getByTestId('life-schedule').count()).toBe(0)

  await page.getByTestId('life-submit').click()
  await page.getByTestId('life-form').getByRole('textbox').fill('please')
  await page.getByTestId('life-continue').click()
  await page.getByTestId('life-confirm').click()
  await ended(page, 'done')
  await close(page)
  expect(await page.getByTestId('life-submit').count()).toBe(0)

  await page.getByTestId('life-schedule').click()
  await page.getByLabel('Time of sending').last().fill('2099-01-01T09:00')
  await page.getByTestId('life-continue').click()
  await page.getByTestId('life-confirm').click()
  await ended(page, 'done')
  await close(page)

  await page.getByTestId('life-cancel-sending').click()
  await page.getByRole('radio', { name: 'Take it back' }).click()
  await page.getByTestId('life-continue').click()
  await page.getByTestId('life-confirm').click()
  await ended(page, 'done')
  expect(posts(helpDesk.requests)).toEqual(['submit_approve', 'execute_send', 'cancel_send'])
  expect(helpDesk.requests.at(-2)?.body.toString()).toBe('{"is_recall":true}')
})

test('a push is fetched by its link, whatever its status', async ({ connected }) => {
  const { page, helpDesk } = connected
  await chooseMore(page, 'Fetch a Push from Feishu')
  const form = page.getByTestId('life-form')
  await form.getByRole('radio').last().click()
  await form.getByRole('textbox').fill(`https://x.feishu.cn/push?notification_id=${sentNotificationId}`)
  await page.getByTestId('life-continue').click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.getByRole('heading', { name: '已发送的推送' }).waitFor()
  expect(helpDesk.requests.map(({ method }) => method)).toEqual(['GET'])
})

test('a creation without an answer is kept as unknown, and is not sent again by itself', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(
    connected,
    writeFile(
      folder,
      'lost.pushcard',
      draftText.replace(notificationId, '').replace('Office move', 'Lost one'),
    ),
  )
  helpDesk.setFault({ kind: 'drop-after-taking', operation: 'create' })

  await chooseMore(page, 'Create on Feishu')
  await page.getByTestId('life-confirm').click()
  await ended(page, 'unknown')
  expect(await page.getByTestId('life-result').textContent()).toContain('Lost one')
  await close(page)

  await chooseMore(page, 'Create on Feishu')
  await ended(page, 'unknown')
  expect(posts(helpDesk.requests)).toEqual(['notifications'])

  await page.getByRole('button', { name: 'I Have Looked' }).click()
  await page.getByTestId('life-confirm').click()
  await ended(page, 'done')
  expect(posts(helpDesk.requests)).toEqual(['notifications', 'notifications'])
})
