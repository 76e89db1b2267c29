import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually } from './eventually'
import { test, type Studio } from './fixtures'
import { openFiles } from './opening'
import { openSettings } from './settings-dialog'

test('a Chinese system gets a Chinese window, menu and sample', async ({ start }) => {
  const studio = await start({ language: 'zh' })

  expect(await studio.page.getByTestId('push-button').innerText()).toBe('推送')
  expect(await studio.page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await studio.page.getByTestId('preview').innerText()).toContain('办公室')
  expect(await menuLabels(studio)).toContain('文件')
})

test('the language changes at once, in the window, its messages and the menu', async ({
  sharedStudio,
  folder,
}) => {
  const { page } = sharedStudio
  await openFiles(sharedStudio, `${folder}/missing.pushcard`)
  const notice = page.locator('[data-testid="notice"][data-code="draft.missing"]')
  await notice.getByText('cannot be found').waitFor()
  expect(await menuLabels(sharedStudio)).toContain('File')
  await openSettings(page)

  await choose(page, 'Language', '中文')

  await page.getByTestId('settings').getByText('界面语言').waitFor()
  await page.locator('html[lang="zh-CN"]').waitFor({ state: 'attached' })
  await notice.getByText('找不到').waitFor()
  await eventually(() => page.getByTestId('push-button').innerText()).toBe('推送')
  await eventually(() => page.getByTestId('status-profile').innerText()).toBe('演练服务台')
  await eventually(() => menuLabels(sharedStudio)).toContain('文件')
  await choose(page, '界面语言', 'English')
})

test('the theme changes at once', async ({ sharedStudio: { app, page } }) => {
  await page.locator('html[data-theme="light"]').waitFor({ state: 'attached' })
  await openSettings(page)

  await choose(page, 'Appearance', 'Dark')

  await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' })
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
  await choose(page, 'Appearance', 'Light')
})

test('language and theme are kept for the next start', async ({ start }) => {
  const first = await start()
  await openSettings(first.page)
  await choose(first.page, 'Language', '中文')
  await choose(first.page, '外观', '深色')
  await first.page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' })
  await first.app.close()

  const { page } = await start({ userData: first.userData })

  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' })
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
