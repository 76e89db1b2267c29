import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually } from './eventually'
import { test, type Studio } from './fixtures'
import { openSettings } from './settings-dialog'

test('a Chinese system gets a Chinese window, menu and sample', async ({ start }) => {
  const studio = await start({ language: 'zh' })

  expect(await studio.page.getByTestId('push-button').innerText()).toBe('推送')
  expect(await studio.page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await studio.page.getByTestId('preview').innerText()).toContain('办公室')
  expect(await menuLabels(studio)).toContain('文件')
})

test('the language changes at once, in the window and in the menu, and is kept', async ({ start }) => {
  const first = await start()
  expect(await menuLabels(first)).toContain('File')
  await openSettings(first.page)

  await choose(first.page, 'Language', '中文')

  await first.page.getByTestId('settings').getByText('界面语言').waitFor()
  await first.page.locator('html[lang="zh-CN"]').waitFor({ state: 'attached' })
  await eventually(() => first.page.getByTestId('push-button').innerText()).toBe('推送')
  await eventually(() => first.page.getByTestId('status-profile').innerText()).toBe('演练服务台')
  await eventually(() => menuLabels(first)).toContain('文件')
  await first.app.close()

  const second = await start({ userData: first.userData })
  expect(await second.page.locator('html').getAttribute('lang')).toBe('zh-CN')
})

test('messages that are shown already change their language too', async ({ start, folder }) => {
  const { page } = await start({ args: [`${folder}/missing.pushcard`] })
  const notice = page.locator('[data-testid="notice"][data-code="draft.missing"]')
  await notice.getByText('cannot be found').waitFor()
  await openSettings(page)

  await choose(page, 'Language', '中文')

  await notice.getByText('找不到').waitFor()
})

test('the theme changes at once, and is kept', async ({ start }) => {
  const first = await start()
  await first.page.locator('html[data-theme="light"]').waitFor({ state: 'attached' })
  await openSettings(first.page)

  await choose(first.page, 'Appearance', 'Dark')
  await first.page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' })
  expect(await first.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
  await first.app.close()

  const second = await start({ userData: first.userData })
  await second.page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' })
})

test('the preview has a theme and a width of its own', async ({ sharedStudio: { page } }) => {
  const preview = page.getByTestId('preview')
  await page.getByRole('radiogroup', { name: 'Preview theme' }).getByText('Dark').click()
  await page.getByRole('radiogroup', { name: 'Preview width' }).getByText('Phone').click()

  await page.locator('[data-testid="preview"][data-theme="dark"][data-width="phone"]').waitFor()

  expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
  expect((await preview.boundingBox())!.width).toBeLessThan(500)
})

async function menuLabels({ app }: Studio): Promise<string[]> {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map(({ label }) => label))
}

async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group, exact: true }).getByText(option, { exact: true }).click()
}
