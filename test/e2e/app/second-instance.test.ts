import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'
import { realElectronBinary, standInBinary } from '../../electron-stand-in/launch'
import { draftText, writeFile } from './draft-files'
import { openDraft, openFiles } from './opening'
import { ready, root, test, type Studio } from './fixtures'

test('a file that is opened while the app runs is shown in the same window', async ({
  sharedStudio: studio,
  folder,
}) => {
  const path = writeFile(folder, 'mine.pushcard', draftText)
  const before = await studio.page.getByTestId('draft-item').count()

  expect(await startOnceMore(studio, path)).toBe(0)

  await studio.page.getByTitle(path, { exact: true }).waitFor()
  expect(await studio.page.getByTestId('draft-item').count()).toBe(before + 1)
  expect(await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a bad file that is opened while the app runs is refused in the window', async ({
  sharedStudio: studio,
  folder,
}) => {
  await startOnceMore(studio, writeFile(folder, 'bad.pushcard', 'no JSON'))

  await studio.page.locator('[data-testid="notice"][data-code="draft.not-json"]').waitFor()
})

test('a file that is open already is shown, not opened twice', async ({ sharedStudio: studio, folder }) => {
  const path = await openDraft(studio, writeFile(folder, 'mine.pushcard', draftText))
  await openDraft(studio, writeFile(folder, 'other.pushcard', draftText))
  const before = await studio.page.getByTestId('draft-item').count()

  await startOnceMore(studio, path)

  await studio.page
    .locator('[data-testid="draft-item"][aria-current="true"]')
    .and(studio.page.getByTitle(path, { exact: true }))
    .waitFor()
  expect(await studio.page.getByTestId('draft-item').count()).toBe(before)
})

test('a file that was opened twice and closed stays closed', async ({ sharedStudio: studio, folder }) => {
  const path = await openDraft(studio, writeFile(folder, 'mine.pushcard', draftText))
  const item = studio.page.getByTestId('draft-item').and(studio.page.getByTitle(path, { exact: true }))
  // Together with another, which shows when both are open.
  await openFiles(studio, path, writeFile(folder, 'other.pushcard', draftText))
  await studio.page.locator('[aria-current="true"]').getByText('other.pushcard').waitFor()
  await item.click()
  await studio.page.keyboard.press('Control+W')
  await item.waitFor({ state: 'detached' })

  await studio.page.reload()
  await ready(studio.page)

  expect(await studio.page.getByTestId('draft-item').count()).toBeGreaterThan(0)
  expect(await item.count()).toBe(0)
})

/** Starts the app as the system does for a double click. @returns the exit code */
async function startOnceMore({ userData }: Studio, path: string): Promise<number | null> {
  const second = spawn(realElectronBinary() ?? standInBinary, [root, `--user-data-dir=${userData}`, path], {
    cwd: root,
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number | null]
  return code
}
