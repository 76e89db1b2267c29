import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect } from 'vitest'
import { click, englishDialogs, isAt, names, press, show } from './dialog-steps'
import { temporaryFolder, testsSharingAnApp } from './fixture'

const test = testsSharingAnApp(englishDialogs)
const drafts = { name: 'Drafts', extensions: ['pushcard', 'json'] }
const all = { name: 'All files', extensions: ['*'] }
let folder = ''
const inFolder = (...parts: string[]) => join(folder, ...parts)

beforeEach(() => {
  folder = temporaryFolder()
  mkdirSync(inFolder('Archive'))
  for (const name of ['draft 9.json', 'draft 10.json', 'notes.txt', '.hidden.json']) {
    writeFileSync(inFolder(name), 'kept')
  }
  writeFileSync(inFolder('Archive', '旧.pushcard'), 'kept')
  return () => rmSync(folder, { recursive: true, force: true })
})

describe('the dialog for opening', () => {
  test('offers folders first, then what the filter lets through, and nothing hidden', async ({
    app,
    page,
  }) => {
    const { dialog, result } = await show(app, page, 'showOpenDialog', {
      defaultPath: folder,
      filters: [drafts, all],
      buttonLabel: 'Take',
      title: 'Which one?',
    })
    await isAt(dialog, folder)
    expect(await dialog.title()).toBe('Which one?')
    expect(await names(dialog)).toEqual(['Archive', 'draft 9.json', 'draft 10.json'])
    await dialog.getByRole('combobox').selectOption('All files')
    expect(await names(dialog)).toEqual(['Archive', 'draft 9.json', 'draft 10.json', 'notes.txt'])
    await dialog.getByText('notes.txt').click()
    await click(dialog, 'Take')
    expect(await result).toEqual({ canceled: false, filePaths: [inFolder('notes.txt')] })
  })

  test('goes into folders and out of them, by mouse and by keyboard', async ({ app, page }) => {
    const { dialog, result } = await show(app, page, 'showOpenDialog', { defaultPath: folder })
    await isAt(dialog, folder)
    await dialog.getByText('Archive').dblclick()
    await isAt(dialog, inFolder('Archive'))
    await dialog.getByRole('button', { name: 'Up one folder' }).click()
    await isAt(dialog, folder)
    await dialog.getByRole('listbox').focus()
    await dialog.keyboard.press('a') // the name begins with it
    await dialog.keyboard.press('Enter')
    await isAt(dialog, inFolder('Archive'))
    await dialog.keyboard.press('Backspace')
    await isAt(dialog, folder)
    await dialog.keyboard.press('End')
    await press(dialog, 'Enter')
    expect(await result).toEqual({ canceled: false, filePaths: [inFolder('notes.txt')] })
  })

  test('takes several files only where the app wants several', async ({ app, page }) => {
    const chooseTwo = async (properties: string[]) => {
      const { dialog, result } = await show(app, page, 'showOpenDialog', {
        defaultPath: inFolder('draft 9.json'),
        properties,
      })
      await expect.poll(() => dialog.locator('[aria-selected]').allTextContents()).toHaveLength(1)
      await dialog.keyboard.press('Shift+ArrowDown')
      await press(dialog, 'Enter')
      return ((await result) as { filePaths: string[] }).filePaths
    }
    expect(await chooseTwo(['openFile', 'multiSelections'])).toEqual([
      inFolder('draft 9.json'),
      inFolder('draft 10.json'),
    ])
    expect(await chooseTwo(['openFile'])).toEqual([inFolder('draft 10.json')])
  })

  test('opens a path that is typed, and says when there is none', async ({ app, page }) => {
    const { dialog, result } = await show(app, page, 'showOpenDialog', { defaultPath: folder })
    await isAt(dialog, folder)
    await dialog.locator('.path').fill(inFolder('missing.json'))
    await dialog.keyboard.press('Enter')
    await expect
      .poll(() => dialog.getByRole('alert').textContent())
      .toBe(`“${inFolder('missing.json')}” was not found. Check the path, or choose another folder.`)
    await dialog.locator('.path').fill('Archive/旧.pushcard')
    await press(dialog, 'Enter')
    expect(await result).toEqual({ canceled: false, filePaths: [inFolder('Archive', '旧.pushcard')] })
  })

  test('chooses the folder that it shows, when the app wants a folder', async ({ app, page }) => {
    const { dialog, result } = await show(app, page, 'showOpenDialog', {
      defaultPath: folder,
      properties: ['openDirectory'],
    })
    await isAt(dialog, folder)
    expect(await names(dialog)).toEqual(['Archive'])
    await click(dialog, 'Choose')
    expect(await result).toEqual({ canceled: false, filePaths: [folder] })
  })

  test('is cancelled by Escape, by its button and by closing its window', async ({ app, page }) => {
    const endings = [
      (dialog: Page) => press(dialog, 'Escape'),
      (dialog: Page) => click(dialog, 'Cancel'),
      (dialog: Page) => dialog.close(),
    ]
    for (const end of endings) {
      const { dialog, result } = await show(app, page, 'showOpenDialog', { defaultPath: folder })
      await isAt(dialog, folder)
      await end(dialog)
      expect(await result).toEqual({ canceled: true, filePaths: [] })
    }
  })
})

describe('the dialog for saving', () => {
  test('asks before it overwrites a file', async ({ app, page }) => {
    const { dialog, result } = await show(app, page, 'showSaveDialog', {
      defaultPath: inFolder('draft 9.json'),
    })
    const name = dialog.getByLabel('Name')
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await name.inputValue()).toBe('draft 9.json')

    await dialog.keyboard.press('Enter')
    await dialog.getByText('“draft 9.json” already exists.').waitFor()
    await dialog.keyboard.press('Escape')
    await dialog.locator('dialog').waitFor({ state: 'detached' })
    await dialog.keyboard.press('Enter')
    await click(dialog, 'Replace')
    expect(await result).toEqual({ canceled: false, filePath: inFolder('draft 9.json') })
  })

  test('saves a new name in another folder, and adds nothing to it', async ({ app, page }) => {
    const { dialog, result } = await show(app, page, 'showSaveDialog', {
      defaultPath: inFolder('new.pushcard'),
      filters: [drafts],
    })
    await isAt(dialog, folder)
    await dialog.getByText('Archive').dblclick()
    await isAt(dialog, inFolder('Archive'))
    expect(await dialog.getByLabel('Name').inputValue()).toBe('new.pushcard')
    await dialog.getByLabel('Name').fill('')
    await dialog.keyboard.press('Enter')
    await dialog.getByText('Type a name for the file first.').waitFor()
    await dialog.getByLabel('Name').fill('别名')
    await press(dialog, 'Enter')
    expect(await result).toEqual({ canceled: false, filePath: inFolder('Archive', '别名') })
  })
})

describe('a file dialog', () => {
  test('reads files for its own script only, not for the page it is in', async ({ app, page }) => {
    const { dialog, result } = await show(app, page, 'showOpenDialog', { defaultPath: folder })
    await isAt(dialog, folder)
    const seen = await dialog.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => /standin/i.test(name)),
    )
    expect(seen).toEqual([])
    await press(dialog, 'Escape')
    expect(await result).toMatchObject({ canceled: true })
  })
})
