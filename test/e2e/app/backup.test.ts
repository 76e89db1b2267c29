import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { eventually } from './eventually'
import { crash, leaveTidy, remove, startIn, temporaryFolder, test as base, type Studio } from './fixtures'
import { openDraft } from './opening'
import { save, untilState } from './saving'

/** With one more word, which one undo takes back. */
const typed = 'MineWe move on'
const mine = draftTextWith([editedPlace, typed])

/** What had become of each draft's file when the app crashed. */
type Fate = 'left' | 'changed-by-others' | 'saved' | 'undone'

/** The app after a crash, before which every draft was typed in and backed up. */
interface Restarted extends Studio {
  readonly path: (fate: Fate) => string
}

const test = base.extend<{ restarted: Restarted; restartedForFile: Restarted }>({
  restarted: async ({ restartedForFile }, use) => {
    await use(restartedForFile)
    await leaveTidy(restartedForFile)
  },

  restartedForFile: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      const folder = temporaryFolder()
      const path = (fate: Fate) => join(folder, `${fate}.pushcard`)
      const studio = await crashAndStartAgain(folder, path)
      await use({ ...studio, path })
      await studio.app.close()
      remove(folder)
    },
    { scope: 'file' },
  ],
})

async function crashAndStartAgain(folder: string, path: (fate: Fate) => string): Promise<Studio> {
  const first = await startIn(folder)
  const { page } = first

  await typeInto('saved')
  await save(page)
  await typeInto('undone')
  await page.keyboard.press('Control+Z')
  await untilState(page, 'saved')
  await backedUp(first, typed, 0)
  await typeInto('left')
  await typeInto('changed-by-others', 2)
  await page.keyboard.press('Control+N')
  await page.getByTestId('tab-push-settings').click()
  await page.getByTestId('push-form').getByRole('textbox', { name: 'Push name' }).fill('Not lost')
  await backedUp(first, 'Not lost')

  await crash(first)
  writeFileSync(path('changed-by-others'), 'changed by somebody else')
  return startIn(folder, { userData: first.userData })

  async function typeInto(fate: Fate, backupsThen = 1): Promise<void> {
    writeFileSync(path(fate), draftText)
    await openDraft(first, path(fate))
    await typeBefore(page, cardText, editedPlace, 'Mine')
    await backedUp(first, typed, backupsThen)
  }
}

test('what was typed is back after a crash, marked as recovered, and can be saved', async ({ restarted }) => {
  const { page, path } = restarted
  await draftItem(restarted, 'left').click()

  expect(await page.getByTestId('draft-notices').innerText()).toContain('Recovered')
  await page.getByTestId('preview').getByText(typed).waitFor()
  expect(readFileSync(path('left'), 'utf8')).toBe(draftText)
  await save(page)
  expect(readFileSync(path('left'), 'utf8')).toBe(mine)
})

test('a recovered draft does not overwrite what others changed since', async ({ restarted }) => {
  const { page, path } = restarted
  await draftItem(restarted, 'changed-by-others').click()

  await page.keyboard.press('Control+S')

  await page.locator('[data-testid="save-question"][data-why="changed-on-disk"]').waitFor()
  expect(readFileSync(path('changed-by-others'), 'utf8')).toBe('changed by somebody else')
})

test('a draft that never had a file is back after a crash', async ({ restarted: { page } }) => {
  const item = page.getByTestId('draft-item').filter({ hasText: 'Not lost' })

  expect(await item.getAttribute('data-state')).toBe('never-saved')
})

test('what is saved is no more backed up, so nothing is recovered', async ({ restarted }) => {
  const { page, path } = restarted

  expect(await draftItem(restarted, 'saved').count()).toBe(0)
  expect(await titled(page.getByTestId('recent-item'), path('saved')).count()).toBe(1)
})

test('typing that was undone is not recovered', async ({ restarted }) => {
  expect(await draftItem(restarted, 'undone').count()).toBe(0)
})

test('opening the very file after a crash shows what was typed, not the file', async ({ start, folder }) => {
  const path = writeFile(folder, 'mine.pushcard', draftText)
  const first = await start({ args: [path] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine')
  await backedUp(first, typed)
  await crash(first)

  const { page } = await start({ userData: first.userData, args: [path] })

  expect(await page.getByTestId('draft-item').count()).toBe(1)
  expect(await page.getByTestId('preview').innerText()).toContain(typed)
})

test('closing the app in the middle of typing loses nothing', async ({ start, folder }) => {
  const first = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine')
  await first.page.getByTestId('preview').getByText(typed).waitFor()
  await first.app.close()

  const { page } = await start({ userData: first.userData })

  expect(await page.getByTestId('draft-item').count()).toBe(1)
  expect(await page.getByTestId('preview').innerText()).toContain(typed)
})

function draftItem({ page, path }: Restarted, fate: Fate): Locator {
  return titled(page.getByTestId('draft-item'), path(fate))
}

function titled(items: Locator, title: string): Locator {
  return items.and(items.page().getByTitle(title, { exact: true }))
}

/** Until so many backups hold a text. */
async function backedUp(studio: Studio, text: string, times = 1): Promise<void> {
  await eventually(() => backups(studio).filter((backup) => backup.includes(text)).length).toBe(times)
}

function backups({ userData }: Studio): string[] {
  const folder = join(userData, 'backups')
  try {
    return readdirSync(folder)
      .filter((name) => /^[\w-]+\.json$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  } catch {
    // Not there yet, or replaced just now.
    return []
  }
}
