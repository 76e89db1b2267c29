import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { standInBinary } from '../../electron-stand-in/launch'
import { firstPage, fixtureApp, launchFixture, test, windowOf } from './fixture'

const hasXvfb = spawnSync('Xvfb', ['-help']).error === undefined
const patience = { timeout: 30_000, interval: 100 }

/** A screen that nobody looks at. */
async function startScreen(): Promise<{ readonly process: ChildProcess; readonly display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve) =>
    createInterface({ input: screen.stdio[3] as NodeJS.ReadableStream }).once('line', resolve),
  )
  return { process: screen, display: `:${number}` }
}

describe.skipIf(!hasXvfb)('on a screen', () => {
  let screen: Awaited<ReturnType<typeof startScreen>>
  const env = () => ({ DISPLAY: screen.display, WAYLAND_DISPLAY: undefined, STAND_IN_HEADLESS: undefined })

  beforeAll(async () => {
    screen = await startScreen()
  })

  afterAll(() => screen.process.kill())

  test('a window has no tabs and no address bar, and the size that was asked for', async ({ userData }) => {
    const app = await launchFixture(userData, { env: env() })
    const page = await firstPage(app)
    const seen = () =>
      page.evaluate(() => ({
        inner: [innerWidth, innerHeight],
        outer: [outerWidth, outerHeight],
        standalone: matchMedia('(display-mode: standalone)').matches,
      }))
    await vi.waitFor(
      async () => expect(await seen()).toEqual({ inner: [900, 600], outer: [900, 600], standalone: true }),
      patience,
    )

    const window = await windowOf(app, page)
    await window.evaluate((w) => w.setBounds({ x: 50, y: 40, width: 700, height: 500 }))
    await vi.waitFor(async () => expect((await seen()).inner).toEqual([700, 500]), patience)
    await app.close()
  })

  /** Starts the fixture as a person does; the page is reached past Playwright's Electron support. */
  async function startForPerson(
    userData: string,
    more: NodeJS.ProcessEnv = {},
  ): Promise<{ ended: Promise<number | null>; browser: Browser; page: Page }> {
    const child = spawn(
      standInBinary,
      ['--remote-debugging-port=0', fixtureApp, `--user-data-dir=${userData}`],
      {
        env: { ...process.env, ...env(), ...more },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const address = await new Promise<string>((resolve) =>
      createInterface({ input: child.stderr }).on('line', (line) => {
        const match = /^DevTools listening on (ws:\S+)/.exec(line)
        if (match?.[1]) resolve(match[1])
      }),
    )
    const browser = await chromium.connectOverCDP(address)
    const page = await vi.waitFor(() => {
      const found = browser
        .contexts()[0]
        ?.pages()
        .find((each) => each.url().endsWith('/index.html'))
      if (!found) throw new Error('no page yet')
      return found
    }, patience)
    await page.getByText('你好，世界').waitFor()
    page.on('dialog', () => undefined) // the stand-in answers it
    return { ended, browser, page }
  }

  /** What a click on the X of the window does. */
  const closeByHand = async (page: Page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Page.close')
  }

  test('a person closes the window, and the app goes with it', async ({ userData }) => {
    const { ended, page } = await startForPerson(userData)
    await closeByHand(page)
    expect(await ended).toBe(0)
  })

  test('the app can prevent that, once somebody has used the page', async ({ userData }) => {
    const { ended, page } = await startForPerson(userData)
    await page.getByTestId('text').click()
    await page.keyboard.type('unsaved')
    await page.evaluate(() => window.fixture.call('keep-open', true))
    await closeByHand(page)
    await vi.waitFor(
      async () => expect(await page.evaluate(() => window.fixture.call('log'))).toContain('close'),
      patience,
    )
    expect(await page.getByTestId('text').inputValue()).toBe('unsaved')

    await page.evaluate(() => location.reload()) // which is not a close
    await expect.poll(() => page.getByTestId('text').inputValue(), patience).toBe('')
    await page.getByText('你好，世界').waitFor()
    await page.getByTestId('text').click()
    await page.evaluate(() => window.fixture.call('keep-open', false))
    await closeByHand(page)
    expect(await ended).toBe(0)
  })

  test('a person gets dialogs, in the language of the desktop', async ({ userData }) => {
    const chinese = { LANG: 'zh_CN.UTF-8', LANGUAGE: undefined, LC_ALL: undefined, LC_MESSAGES: undefined }
    const { ended, browser, page } = await startForPerson(userData, chinese)
    const draft = join(userData, '草稿.pushcard')
    writeFileSync(draft, 'kept')
    const show = async (name: string, options: object) => {
      const appearing = browser.contexts()[0]?.waitForEvent('page')
      const result = page.evaluate(([n, o]) => window.fixture.call('dialog', n, o), [name, options] as const)
      return { dialog: (await appearing)!, result }
    }

    const open = await show('showOpenDialog', { defaultPath: userData })
    await open.dialog.getByText('草稿.pushcard').waitFor()
    expect(await open.dialog.title()).toBe('打开文件')
    expect(await open.dialog.evaluate(() => [innerWidth, innerHeight])).toEqual([680, 480])
    await open.dialog.getByText('草稿.pushcard').dblclick()
    expect(await open.result).toEqual({ canceled: false, filePaths: [draft] })

    const box = await show('showMessageBox', {
      message: '要保存吗？',
      buttons: ['保存', '不保存'],
      cancelId: 1,
    })
    await box.dialog.getByText('要保存吗？').waitFor()
    const height = () =>
      box.dialog.evaluate(() => innerHeight - (document.querySelector('main')?.scrollHeight ?? 0))
    await expect.poll(height, patience).toBe(0)
    await closeByHand(box.dialog)
    expect(await box.result).toEqual({ response: 1, checkboxChecked: false })

    await closeByHand(page)
    expect(await ended).toBe(0)
  })

  test('a person sees the title of the window, and links open in the browser', async ({ userData }) => {
    const opened = join(userData, 'opened.txt')
    writeFileSync(join(userData, 'xdg-open'), `#!/bin/sh\necho "$1" >'${opened}'\n`, { mode: 0o755 })
    const { ended, page } = await startForPerson(userData, {
      PATH: `${userData}${delimiter}${process.env.PATH ?? ''}`,
    })
    await page.evaluate(() => window.fixture.call('title', '● 草稿'))
    await expect.poll(() => page.title(), patience).toBe('● 草稿')

    await page.getByTestId('link').click()
    await vi.waitFor(
      () => expect(readFileSync(opened, 'utf8')).toBe('https://example.invalid/link\n'),
      patience,
    )
    await closeByHand(page)
    expect(await ended).toBe(0)
  })
})
