import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { typeBefore } from './card-editor'
import { cardText, draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { eventually } from './eventually'
import { crash, test, type Studio } from './fixtures'
import { save, untilState } from './saving'

const mine = draftTextWith([editedPlace, 'Mine: We move on'])

test('what was typed is back after a crash, marked as recovered, and can be saved', async ({
  start,
  folder,
}) => {
  const path = writeFile(folder, 'mine.pushcard', draftText)
  const first = await start({ args: [path] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine: ')
  await backedUp(first, 'Mine: We move on')
  await crash(first)

  const { page } = await start({ userData: first.userData })

  expect(await page.getByTestId('draft-notices').innerText()).toContain('Recovered')
  expect(await page.getByTestId('preview').innerText()).toContain('Mine: We move on')
  expect(readFileSync(path, 'utf8')).toBe(draftText)
  await save(page)
  expect(readFileSync(path, 'utf8')).toBe(mine)
})

test('a recovered draft does not overwrite what others changed since', async ({ start, folder }) => {
  const path = writeFile(folder, 'mine.pushcard', draftText)
  const first = await start({ args: [path] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine: ')
  await backedUp(first, 'Mine: We move on')
  await crash(first)
  writeFileSync(path, 'changed by somebody else')

  const { page } = await start({ userData: first.userData })
  await page.keyboard.press('Control+S')

  expect(await page.getByTestId('save-question').getAttribute('data-why')).toBe('changed-on-disk')
  expect(readFileSync(path, 'utf8')).toBe('changed by somebody else')
})

test('a draft that never had a file is back after a crash', async ({ start }) => {
  const first = await start()
  await first.page.getByTestId('tab-push-settings').click()
  await first.page.getByTestId('push-form').getByRole('textbox', { name: 'Push name' }).fill('Not lost')
  await backedUp(first, 'Not lost')
  await crash(first)

  const { page } = await start({ userData: first.userData })

  expect(await page.getByTestId('draft-item').innerText()).toContain('Not lost')
  expect(await page.getByTestId('draft-item').getAttribute('data-state')).toBe('never-saved')
})

test('opening the very file after a crash shows what was typed, not the file', async ({ start, folder }) => {
  const path = writeFile(folder, 'mine.pushcard', draftText)
  const first = await start({ args: [path] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine: ')
  await backedUp(first, 'Mine: We move on')
  await crash(first)

  const { page } = await start({ userData: first.userData, args: [path] })

  expect(await page.getByTestId('draft-item').count()).toBe(1)
  expect(await page.getByTestId('preview').innerText()).toContain('Mine: We move on')
})

test('what is saved is no more backed up, so nothing is recovered', async ({ start, folder }) => {
  const first = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine: ')
  await backedUp(first, 'Mine: We move on')
  await save(first.page)
  await crash(first)

  const { page } = await start({ userData: first.userData })

  expect(await page.getByTestId('draft-item').count()).toBe(0)
  expect(await page.getByTestId('recent-item').count()).toBe(1)
})

test('typing that was undone is not recovered', async ({ start, folder }) => {
  const first = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine')
  await backedUp(first, 'MineWe move on')
  await first.page.keyboard.press('Control+Z')
  await untilState(first.page, 'saved')
  await eventually(() => backups(first).join('')).not.toContain('MineWe move on')
  await crash(first)

  const { page } = await start({ userData: first.userData })

  expect(await page.getByTestId('draft-item').count()).toBe(0)
})

test('closing the app in the middle of typing loses nothing', async ({ start, folder }) => {
  const first = await start({ args: [writeFile(folder, 'mine.pushcard', draftText)] })
  await typeBefore(first.page, cardText, editedPlace, 'Mine: ')
  await first.page.getByTestId('preview').getByText('Mine: We move on').waitFor()
  await first.app.close()

  const { page } = await start({ userData: first.userData })

  expect(await page.getByTestId('draft-item').count()).toBe(1)
  expect(await page.getByTestId('preview').innerText()).toContain('Mine: We move on')
})

/** Until a backup holds a text. */
async function backedUp(studio: Studio, text: string): Promise<void> {
  await eventually(() => backups(studio).join('')).toContain(text)
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
