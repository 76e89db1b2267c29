import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { draftText, writeFile } from './draft-files'
import { test } from './fixtures'
import { openDraft } from './opening'
import { pushAndConfirm, resultOf } from './push-dialog'
import { untilState } from './saving'
import { addProfile } from './settings-dialog'

/** The error table of the update's page (API §1.6), with what each asks a person to look at. */
const errorTable = [
  {
    code: 154000,
    httpStatus: 400,
    advice: 'Check the push settings and the card',
    zh: '请检查推送设置和卡片内容',
  },
  { code: 154001, httpStatus: 401, advice: 'the help desk token', zh: '服务台 token' },
  { code: 154003, httpStatus: 403, advice: 'helpdesk:all', zh: 'helpdesk:all' },
  { code: 154004, httpStatus: 404, advice: 'Check the push id', zh: '请检查推送 ID' },
  {
    code: 154005,
    httpStatus: 405,
    advice: 'This operation on the push is not allowed',
    zh: '不允许这样操作',
  },
  { code: 155000, httpStatus: 500, advice: 'Try again later', zh: '请稍后再试' },
]

describe.each(errorTable)('an update refused with $code', ({ code, httpStatus, advice }) => {
  test('is shown with its code and advice, and nothing is lost', async ({ connected, folder }) => {
    const { page, helpDesk } = connected
    const path = await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
    helpDesk.setFault({ kind: 'refuse', operation: 'patch', code, httpStatus, times: 'until-cleared' })

    await pushAndConfirm(page)
    const told = await (await resultOf(page, 'refused')).innerText()

    expect(told).toContain('Feishu refused the update; your draft is kept.')
    expect(told).toContain(String(code))
    expect(told).toContain(advice)
    expect(readFileSync(path, 'utf8')).toBe(draftText)
    await untilState(page, 'saved')
  })
})

test('only an internal error is sent again by itself', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  helpDesk.setFault({ kind: 'internal-error', operation: 'patch', times: 1 })

  await pushAndConfirm(page)
  await resultOf(page, 'updated')

  expect(helpDesk.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2)
})

test('a refusal that comes when reading sends no update', async ({ connected, folder }) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  helpDesk.setFault({ kind: 'refuse', operation: 'get', code: 154004 })

  await page.getByTestId('push-button').click()
  await resultOf(page, 'refused')

  expect(helpDesk.requests.map(({ method }) => method)).toEqual(['GET'])
  expect(await page.getByText('Push without reading first').count()).toBe(0)
})

test('where only reading is not permitted, a push without reading is offered', async ({
  connected,
  folder,
}) => {
  const { page, helpDesk } = connected
  await openDraft(connected, writeFile(folder, 'mine.pushcard', draftText))
  helpDesk.setFault({ kind: 'refuse', operation: 'get', code: 99991679, times: 'until-cleared' })

  await page.getByTestId('push-button').click()
  await resultOf(page, 'refused')
  await page.getByText('Push without reading first').click()
  await page.getByTestId('push-confirm').click()
  await resultOf(page, 'updated')

  expect(helpDesk.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
})

test('a Chinese window tells every refusal in Chinese', async ({ start, folder, helpDesk }) => {
  const { page } = await start({
    language: 'zh',
    args: [writeFile(folder, 'mine.pushcard', draftText)],
  })
  await addProfile(page, helpDesk, { language: 'zh' })

  // The internal error is sent again with pauses, which the English test has already waited for.
  for (const { code, httpStatus, zh } of errorTable.filter((row) => row.code !== 155000)) {
    helpDesk.setFault({ kind: 'refuse', operation: 'patch', code, httpStatus })

    await pushAndConfirm(page)
    const told = await (await resultOf(page, 'refused')).innerText()

    expect(told).toContain('飞书拒绝了这次更新，草稿保留着。')
    expect(told).toContain(String(code))
    expect(told).toContain(zh)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
})
