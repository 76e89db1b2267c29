import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { click, englishDialogs, lastly, press, show } from './dialog-steps'
import { testsSharingAnApp } from './fixture'

const test = testsSharingAnApp(englishDialogs)

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
    const appearing = app.waitForEvent('window')
    const second = page.evaluate(() => window.fixture.call('dialog', 'showMessageBox', { message: 'second' }))
    await page.evaluate(() => window.fixture.call('echo', 0))
    await app.evaluate(({ dialog }) => void dialog.showMessageBox({ message: 'of no window' }))
    const third = await appearing
    await third.getByText('of no window').waitFor()
    await press(third, 'Enter')

    const next = app.waitForEvent('window')
    await press(first.dialog, 'Enter')
    await (await next).getByText('second').waitFor()
    await press(await next, 'Enter')
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
