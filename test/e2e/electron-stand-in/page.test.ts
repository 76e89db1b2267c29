import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, vi } from 'vitest'
import { test, testsSharingAnApp } from './fixture'

/** Chromium reads names of files by the locale, which has to be one that is installed. */
const sharing = testsSharingAnApp({ LC_ALL: 'C.UTF-8' })

describe('the page', () => {
  sharing('is a secure context under the policy of its response', async ({ page }) => {
    expect(await page.evaluate(() => isSecureContext)).toBe(true)
    const inline = await page.evaluate(async () => {
      const violated = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        }),
      )
      const script = document.createElement('script')
      script.textContent = 'window.inline = true'
      document.head.append(script)
      return [await violated, 'inline' in window]
    })
    expect(inline).toEqual(['script-src-elem', false])

    // A debugger may evaluate anything, so the page has to do it later, by itself.
    const evaluated = await page.evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            try {
              resolve(eval('1 + 1'))
            } catch (error) {
              resolve((error as Error).name)
            }
          }),
        ),
    )
    expect(evaluated).toBe('EvalError')
  })

  sharing('keeps its bridge when it is reloaded, by the page and by main', async ({ app, page }) => {
    const echo = () => page.evaluate(() => window.fixture.call('echo', 'again'))
    await page.reload()
    await page.getByText('你好，世界').waitFor()
    expect(await echo()).toBe('again')

    await Promise.all([
      page.waitForEvent('load'),
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload()),
    ])
    await page.getByText('你好，世界').waitFor()
    expect(await echo()).toBe('again')
  })

  test('may go where the app lets it, and nowhere else', async ({ app, page }) => {
    await page.evaluate(() => (location.href = 'other.html'))
    await page.getByTestId('other').waitFor()
    expect(
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()),
    ).toBe('app://bundle/other.html')

    const before = page.url()
    await page.evaluate(() => (location.href = 'https://example.invalid/elsewhere'))
    await vi.waitFor(async () =>
      expect(await app.evaluate(() => globalThis.fixtureLog)).toContainEqual({
        willNavigate: 'https://example.invalid/elsewhere',
      }),
    )
    expect(page.url()).toBe(before)
    expect(await page.getByTestId('other').textContent()).toBe('other')
  })

  test('opens no windows; what the app sends outside is recorded, not opened', async ({ app, page }) => {
    const opened = () => app.evaluate(() => globalThis.electronStandIn.opened.map(({ target }) => target))
    await page.evaluate(() => void window.open('https://example.invalid/window'))
    await vi.waitFor(async () => expect(await opened()).toContain('https://example.invalid/window'))
    await page.getByTestId('link').click()
    await vi.waitFor(async () => expect(await opened()).toContain('https://example.invalid/link'))
    await page.getByTestId('link').click({ modifiers: ['Control'] })
    await vi.waitFor(async () => expect(await opened()).toHaveLength(3))
    await vi.waitFor(() => expect(app.windows()).toHaveLength(1))
  })

  test('has the permissions that the handlers of the app give', async ({ app, page }) => {
    const state = (name: string) =>
      page.evaluate(
        async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
        name,
      )
    expect(await state('geolocation')).toBe('denied')
    expect(await state('notifications')).toBe('denied')
    expect(await state('clipboard-read')).toBe('denied')
    expect(await state('clipboard-write')).toBe('granted')
    expect(
      await page.evaluate(() =>
        navigator.clipboard.writeText('copied').then(
          () => 'written',
          (error: unknown) => String(error),
        ),
      ),
    ).toBe('written')

    await app.evaluate(({ session }) => session.defaultSession.setPermissionCheckHandler(() => false))
    await vi.waitFor(async () => expect(await state('clipboard-write')).toBe('denied'))
  })

  sharing('sends requests with a body to the scheme of the app', async ({ page }) => {
    const answer = await page.evaluate(async () => {
      const response = await fetch('/echo', { method: 'POST', body: '正文' })
      return [response.headers.get('x-method'), await response.text()]
    })
    expect(answer).toEqual(['POST', '正文'])
  })

  test('shows only what the session lets through', async ({ app, page }) => {
    await app.evaluate(({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest(
        { urls: ['app://bundle/echo*'] },
        (_details, answer) => answer({ cancel: true }),
      )
      session.defaultSession.webRequest.onHeadersReceived((details, answer) =>
        answer({ responseHeaders: { ...details.responseHeaders, 'x-seen': ['yes'] } }),
      )
    })
    const ask = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.headers.get('x-seen'),
            (error: unknown) => (error as Error).name,
          ),
        path,
      )
    await vi.waitFor(async () => expect(await ask('/echo')).toBe('TypeError'))
    expect(await ask('/other.html')).toBe('yes')
  })

  sharing('undoes, selects and deletes by the menu roles of editing', async ({ app, page }) => {
    const text = page.getByTestId('text')
    await text.click()
    await page.keyboard.type('one')
    const click = (label: string) =>
      app.evaluate(({ Menu, BrowserWindow }, name) => {
        const items = Menu.getApplicationMenu()?.items[1]?.submenu?.items ?? []
        items.find((item) => item.label === name)?.click(undefined, BrowserWindow.getAllWindows()[0])
      }, label)
    await click('Select All')
    await click('Delete')
    await vi.waitFor(async () => expect(await text.inputValue()).toBe(''))
    await click('Undo')
    await vi.waitFor(async () => expect(await text.inputValue()).toBe('one'))
    await page.reload()
  })

  sharing('zooms', async ({ app, page }) => {
    const width = () => page.getByTestId('text').evaluate((element) => element.getBoundingClientRect().width)
    const before = await width()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    await vi.waitFor(async () => expect(await width()).toBeGreaterThan(before * 1.5))
    await page.reload()
    await vi.waitFor(async () => expect(await width()).toBeGreaterThan(before * 1.5))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  })

  sharing('learns the paths of files that a person drops on it', async ({ page, userData }) => {
    const files = ['推送.pushcard', 'b.json'].map((name) => join(userData, name))
    for (const file of files) writeFileSync(file, 'dropped')
    await page.evaluate(() => {
      addEventListener('dragover', (event) => event.preventDefault())
      addEventListener('drop', (event) => {
        const dropped = [...(event.dataTransfer?.files ?? [])]
        document.title = dropped.map((file) => window.fixture.pathOf(file)).join()
      })
    })
    const session = await page.context().newCDPSession(page)
    const data = { items: [], files, dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 40, y: 30, data })
    }
    await vi.waitFor(async () => expect(await page.title()).toBe(files.join()))

    const ofAnother = page.evaluate(() => window.fixture.pathOf(new File(['x'], 'made.txt')))
    await expect(ofAnother).rejects.toThrow('getPathForFile of a file not dropped is not implemented')
    await page.reload()
  })
})
