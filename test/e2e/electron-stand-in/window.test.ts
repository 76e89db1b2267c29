import { describe, expect, vi } from 'vitest'
import { test, testsSharingAnApp, windowOf } from './fixture'

const sharing = testsSharingAnApp()

describe('a window', () => {
  sharing('has the size, title and settings that were asked for', async ({ app, page }) => {
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 600])
    const window = await windowOf(app, page)
    const asked = await window.evaluate((w) => ({
      bounds: w.getBounds(),
      minimum: w.getMinimumSize(),
      visible: w.isVisible(),
      color: w.getBackgroundColor(),
    }))
    expect(asked).toMatchObject({
      bounds: { width: 900, height: 600 },
      minimum: [0, 0],
      visible: true,
      color: '#102030',
    })
    await vi.waitFor(async () => expect(await window.evaluate((w) => w.getTitle())).toBe('Fixture page'))
    const preferences = await window.evaluate((w) =>
      (w.webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    )
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    })
  })

  test('can be sized, maximized and made full screen', async ({ app, page }) => {
    const window = await windowOf(app, page)
    const log = await window.evaluate((w) => {
      const seen: string[] = []
      w.on('resize', () => seen.push('resize'))
      w.on('maximize', () => seen.push('maximize'))
      w.on('unmaximize', () => seen.push('unmaximize'))
      w.on('enter-full-screen', () => seen.push('enter-full-screen'))
      w.setMinimumSize(500, 400)
      w.setBounds({ width: 640, height: 100 })
      w.maximize()
      seen.push(String(w.isMaximized()))
      w.unmaximize()
      w.setFullScreen(true)
      seen.push(String(w.isFullScreen()))
      w.setFullScreen(false)
      return [...seen, JSON.stringify(w.getNormalBounds())]
    })
    expect(log).toEqual([
      'resize',
      'maximize',
      'true',
      'unmaximize',
      'enter-full-screen',
      'true',
      expect.stringContaining('"width":640,"height":400'),
    ])
    await vi.waitFor(async () =>
      expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([640, 400]),
    )
  })

  test('closes when the app lets it, and the app goes with its last window', async ({ app, page }) => {
    const window = await windowOf(app, page)
    await app.evaluate(() => (globalThis.keepOpen = true))
    await window.evaluate((w) => w.close())
    await app.evaluate(({ app: electronApp }) => electronApp.quit())
    expect(await window.evaluate((w) => w.isDestroyed())).toBe(false)
    expect(await app.evaluate(() => globalThis.fixtureLog.filter((entry) => entry === 'close'))).toHaveLength(
      2,
    )

    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.evaluate(({ BrowserWindow }) => {
      globalThis.keepOpen = false
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close())
    })
    expect(await ended).toBe(0)
  })

  sharing('loads files too, and says when it cannot', async ({ app, page }) => {
    const window = await windowOf(app, page)
    await window.evaluate((w) => w.loadFile('page/other.html'))
    await page.getByTestId('other').waitFor()
    const error = await window.evaluate((w) =>
      w.loadFile('page/missing.html').catch((thrown: unknown) => (thrown as Error).message),
    )
    expect(error).toMatch(/^ERR_FILE_NOT_FOUND \(-6\) loading 'file:.*missing\.html'$/)
    await window.evaluate((w) => w.loadURL('app://bundle/index.html'))
    // Behind the page of the error, which may still be on its way.
    await page.getByText('你好，世界').waitFor()
  })

  sharing('shows the theme that the app chooses', async ({ app, page }) => {
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    expect([await isDark(), await page.evaluate(() => window.fixture.call('dark'))]).toEqual([false, false])
    const updates = await app.evaluate(({ nativeTheme }) => {
      let count = 0
      nativeTheme.on('updated', () => count++)
      nativeTheme.themeSource = 'dark'
      return count
    })
    expect(updates).toBe(1)
    await vi.waitFor(async () => expect(await isDark()).toBe(true))
    expect(await page.evaluate(() => window.fixture.call('dark'))).toBe(true)
    await app.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'system'))
  })
})

describe('menus and dialogs', () => {
  sharing('a menu item can be clicked by a test', async ({ app, page }) => {
    await app.evaluate(({ Menu, BrowserWindow }) => {
      Menu.getApplicationMenu()?.getMenuItemById('open')?.click(undefined, BrowserWindow.getAllWindows()[0])
    })
    await expect.poll(() => page.getByTestId('menu').textContent()).toBe('open')
  })

  sharing('a shortcut of the menu works when the page does not use the key', async ({ page }) => {
    const line = page.getByTestId('menu')
    await line.evaluate((element) => (element.textContent = ''))
    await page.keyboard.press('Control+o')
    await expect.poll(() => line.textContent()).toBe('open')

    await line.evaluate((element) => {
      element.textContent = ''
      document.addEventListener('keydown', (event) => event.preventDefault())
    })
    await page.keyboard.press('Control+o')
    await page.evaluate(() => window.fixture.call('echo', 0))
    expect(await line.textContent()).toBe('')
    await page.reload()
  })

  test('a dialog is cancelled, unless a test answers it', async ({ app, page }) => {
    expect(await page.evaluate(() => window.fixture.call('dialog', 'showOpenDialog', {}))).toEqual({
      canceled: true,
      filePaths: [],
    })
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['选.json'] })
    })
    expect(await page.evaluate(() => window.fixture.call('dialog', 'showOpenDialog', {}))).toEqual({
      canceled: false,
      filePaths: ['选.json'],
    })
  })
})

describe('what is not implemented', () => {
  sharing('throws by name', async ({ app }) => {
    const messages = await app.evaluate((electron) => {
      const attempts = [
        () => new electron.Tray(''),
        () => electron.powerMonitor.on('suspend', () => undefined),
        () => electron.app.setBadgeCount(1),
        () => electron.BrowserWindow.getAllWindows()[0]?.setOpacity(0.5),
        () => electron.BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({}),
        () =>
          electron.BrowserWindow.getAllWindows()[0]?.webContents.on('before-input-event', () => undefined),
        () => new electron.BrowserWindow({ frame: false }),
        () => new electron.BrowserWindow({ webPreferences: { nodeIntegration: true } }),
        () => electron.session.defaultSession.clearCache(),
        () => electron.session.defaultSession.webRequest.onCompleted(() => undefined),
        () => electron.net.request('https://example.invalid'),
        () => electron.dialog.showCertificateTrustDialog({} as never),
        () => (electron as unknown as { noSuchPart: unknown }).noSuchPart,
      ]
      return attempts.map((attempt) => {
        try {
          void attempt()
          return 'no error'
        } catch (error) {
          return (error as Error).message.replace(/^electron stand-in: (.*) is not implemented$/, '$1')
        }
      })
    })
    expect(messages).toEqual([
      'new Tray()',
      'powerMonitor.on',
      'app.setBadgeCount',
      'BrowserWindow.setOpacity',
      'webContents.printToPDF',
      "webContents event 'before-input-event'",
      'BrowserWindow option frame: false',
      'webPreferences.nodeIntegration: true',
      'session.clearCache',
      'session.webRequest.onCompleted',
      'net.request',
      'dialog.showCertificateTrustDialog',
      'electron.noSuchPart',
    ])
  })
})
