import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect } from 'vitest'
import { buildStandIn, temporaryFolder, testsSharingAnApp } from './fixture'

const test = testsSharingAnApp({
  STAND_IN_DIALOGS: 'window',
  LANG: 'en_US.UTF-8',
  LANGUAGE: undefined,
  LC_ALL: undefined,
  LC_MESSAGES: undefined,
})
const drafts = { name: 'Drafts', extensions: ['pushcard', 'json'] }
const all = { name: 'All files', extensions: ['*'] }
let folder = ''
const inFolder = (...parts: string[]) => join(folder, ...parts)

beforeAll(buildStandIn)
beforeEach(() => {
  folder = temporaryFolder()
  mkdirSync(inFolder('Archive'))
  for (const name of ['draft 9.json', 'draft 10.json', 'notes.txt', '.hidden.json']) {
    writeFileSync(inFolder(name), 'kept')
  }
  writeFileSync(inFolder('Archive', '旧.pushcard'), 'kept')
  return () => rmSync(folder, { recursive: true, force: true })
})

/** Has the page of the app ask main for a dialog, and waits for its window. */
async function show(app: ElectronApplication, page: Page, name: string, options: object) {
  const appearing = app.waitForEvent('window')
  const result = page.evaluate(([n, o]) => window.fixture.call('dialog', n, o), [name, options] as const)
  const dialog = await appearing
  await dialog.locator('main').waitFor()
  return { dialog, result }
}

const names = (dialog: Page) => dialog.locator('.entry-name').allTextContents()

/** Waits for the list to be of this folder. */
const isAt = (dialog: Page, path: string) =>
  expect.poll(() => dialog.locator('.path').inputValue()).toBe(path)

/** Does what closes the dialog, which may be gone before Playwright has heard that it was done. */
async function lastly(dialog: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([dialog.waitForEvent('close'), act().catch(() => undefined)])
}

const press = (dialog: Page, key: string) => lastly(dialog, () => dialog.keyboard.press(key))
const click = (dialog: Page, label: string) =>
  lastly(dialog, () => dialog.getByRole('button', { name: label, exact: true }).click())

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

describe('the message box', () => {
  const options = {
    type: 'warning',
    message: 'Save the draft?',
    detail: 'It has changed.\nOtherwise the changes are lost.',
    buttons: ['Save', 'Discard', 'Back'],
    defaultId: 1,
    cancelId: 2,
    checkboxLabel: 'Do not ask again',
  }

  test('shows the buttons in their order, with the focus on the default', async ({ app, page }) => {
    const { dialog, result } = await show(app, page, 'showMessageBox', options)
    await dialog.getByText('Otherwise the changes are lost.').waitFor()
    expect(await dialog.getByRole('button').allTextContents()).toEqual(['Save', 'Discard', 'Back'])
    const focused = () => dialog.evaluate(() => document.activeElement?.textContent)
    expect(await focused()).toBe('Discard')
    await dialog.keyboard.press('ArrowLeft')
    expect(await focused()).toBe('Save')
    await dialog.getByLabel('Do not ask again').check()
    await click(dialog, 'Save')
    expect(await result).toEqual({ response: 0, checkboxChecked: true })
  })

  test('is cancelled by Escape and by closing its window', async ({ app, page }) => {
    for (const end of [(dialog: Page) => press(dialog, 'Escape'), (dialog: Page) => dialog.close()]) {
      const { dialog, result } = await show(app, page, 'showMessageBox', options)
      await dialog.getByText('Save the draft?').waitFor()
      await end(dialog)
      expect(await result).toEqual({ response: 2, checkboxChecked: false })
    }
  })

  test('tells of an error', async ({ app }) => {
    const appearing = app.waitForEvent('window')
    await app.evaluate(({ dialog }) => dialog.showErrorBox('Broken', 'It says why.'))
    const box = await appearing
    await box.getByText('It says why.').waitFor()
    await click(box, 'OK')
  })
})

describe('every dialog', () => {
  test('waits for the one before it of the same window', async ({ app, page }) => {
    const first = await show(app, page, 'showMessageBox', { message: 'first' })
    const before = app.windows().length
    const second = page.evaluate(() => window.fixture.call('dialog', 'showMessageBox', { message: 'second' }))
    await page.evaluate(() => window.fixture.call('echo', 0))
    expect(app.windows()).toHaveLength(before)

    const appearing = app.waitForEvent('window')
    await press(first.dialog, 'Enter')
    const next = await appearing
    await next.getByText('second').waitFor()
    await press(next, 'Enter')
    expect(await second).toEqual({ response: 0, checkboxChecked: false })
  })

  test('goes with its window, and survives a reload', async ({ app }) => {
    const parentOpening = app.waitForEvent('window')
    await app.evaluate(async ({ BrowserWindow }) => {
      await new BrowserWindow().loadURL('app://bundle/other.html')
    })
    await parentOpening

    const appearing = app.waitForEvent('window')
    const result = app.evaluate(({ dialog, BrowserWindow }) => {
      const parent = BrowserWindow.getAllWindows().at(-1)
      return parent && dialog.showMessageBox(parent, { message: 'mine' })
    })
    const dialog = await appearing
    await dialog.getByText('mine').waitFor()
    await dialog.reload()
    await dialog.getByText('mine').waitFor()
    await lastly(dialog, () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.close()),
    )
    expect(await result).toEqual({ response: 0, checkboxChecked: false })
  })

  test('reads files for its own script only, not for the page it is in', async ({ app, page }) => {
    const { dialog } = await show(app, page, 'showOpenDialog', { defaultPath: folder })
    await isAt(dialog, folder)
    const seen = await dialog.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => /standin/i.test(name)),
    )
    expect(seen).toEqual([])
    await press(dialog, 'Escape')
  })

  test('refuses by name what it cannot do', async ({ app }) => {
    const messages = await app.evaluate(async ({ dialog }) => {
      const attempts = [
        () => dialog.showMessageBox({ message: '', signal: new AbortController().signal }),
        () => dialog.showOpenDialog({ properties: ['openFolder' as 'openFile'] }),
        () => Promise.resolve().then(() => dialog.showOpenDialogSync({})),
        () => Promise.resolve().then(() => dialog.showMessageBoxSync({ message: '' })),
      ]
      return Promise.all(
        attempts.map((attempt) => attempt().then(String, (error: unknown) => (error as Error).message)),
      )
    })
    expect(messages).toEqual([
      'electron stand-in: dialog.showMessageBox option signal is not implemented',
      'electron stand-in: dialog.showOpenDialog property openFolder is not implemented',
      'electron stand-in: dialog.showOpenDialogSync is not implemented',
      'electron stand-in: dialog.showMessageBoxSync is not implemented',
    ])
  })
})
