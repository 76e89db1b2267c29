import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { draftTextWith, writeFile } from './draft-files'
import { root, test, type Studio } from './fixtures'
import { openDraft, openFiles } from './opening'
import { resultOf } from './push-dialog'
import { openSettings } from './settings-dialog'

/** The policy of the page forbids a script of another origin; what a debugger evaluates is exempt. */
const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('the window', async ({ sharedStudio }) => {
    await inTheme(sharedStudio, theme)

    expect(await violations(sharedStudio.page)).toEqual([])
  })

  test('the window with problems and notices', async ({ sharedStudio, folder }) => {
    await inTheme(sharedStudio, theme)
    const unsound = draftTextWith(['"Office move"', '""'], ['"div"', '"dib"'])
    await openDraft(sharedStudio, writeFile(folder, 'unsound.pushcard', unsound))
    await openFiles(sharedStudio, join(folder, 'missing.pushcard'))
    await sharedStudio.page.getByTestId('notice').waitFor()
    await sharedStudio.page.getByTestId('problem').first().waitFor()

    expect(await violations(sharedStudio.page)).toEqual([])
  })

  test('the push settings', async ({ sharedStudio }) => {
    await inTheme(sharedStudio, theme)
    await sharedStudio.page.getByTestId('tab-push-settings').click()

    expect(await violations(sharedStudio.page)).toEqual([])
  })

  test('the push dialog, before and after', async ({ sharedStudio, folder }) => {
    const { page } = sharedStudio
    await inTheme(sharedStudio, theme)
    // Addressed to the practice help desk of the app.
    const text = draftTextWith(['6900000000000000077', '6900000000000000001'])
    await openDraft(sharedStudio, writeFile(folder, 'mine.pushcard', text))
    await page.getByTestId('push-button').click()
    await page.getByTestId('push-changes').waitFor()
    const before = await violations(page)
    await page.getByTestId('push-confirm').click()
    await resultOf(page, 'updated')

    expect([...before, ...(await violations(page))]).toEqual([])
  })

  test('the settings', async ({ sharedStudio }) => {
    await inTheme(sharedStudio, theme)
    await openSettings(sharedStudio.page)
    const practice = await violations(sharedStudio.page)
    await sharedStudio.page.getByTestId('add-profile').click()

    expect([...practice, ...(await violations(sharedStudio.page))]).toEqual([])
  })

  test('the templates, and saving one', async ({ sharedStudio }) => {
    const { page } = sharedStudio
    await inTheme(sharedStudio, theme)
    await page.evaluate(() => window.studio.saveTemplate('Mine', '{"elements":[]}'))
    await page.keyboard.press('Control+Shift+N')
    await page.getByTestId('delete-template').first().click()
    const gallery = await violations(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByTestId('templates').waitFor({ state: 'detached' })
    await page.getByTestId('more').click()
    await page.getByRole('menuitem', { name: 'Save as Template' }).click()
    await page.getByTestId('save-template').waitFor()

    expect([...gallery, ...(await violations(page))]).toEqual([])
  })

  test('the command palette', async ({ sharedStudio }) => {
    await inTheme(sharedStudio, theme)
    await sharedStudio.page.keyboard.press('Control+Shift+P')
    await sharedStudio.page.getByRole('combobox').waitFor()

    expect(await violations(sharedStudio.page)).toEqual([])
  })
})

async function inTheme({ app, page }: Studio, theme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source
  }, theme)
  await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' })
  await page.getByRole('radiogroup', { name: 'Preview theme' }).getByText(theme, { exact: false }).click()
}

/** What is seriously wrong, as "rule: place". Monaco is not ours. */
async function violations(page: Page): Promise<string[]> {
  await settled(page)
  await page.evaluate(axeSource)
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      // The pictures of templates are inert and hidden from screen readers, in the colours of Feishu's own client.
      { exclude: ['.monaco-editor', '.monaco-aria-container', '.picture[inert][aria-hidden]'] },
      { resultTypes: ['violations'] },
    ),
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')} — ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
    )
}

/** Until nothing moves or fades any more, since axe measures colours as they are. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  )
}
