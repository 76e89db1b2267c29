import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { findChromium } from '../set-up/chromium.mjs'
import { root } from '../set-up/places.mjs'

/**
 * What is drawn: see `Fixture` in fixtures.mjs.
 *
 * @typedef {object} Shot
 * @property {unknown} card
 * @property {'light' | 'dark'} theme
 * @property {'pc' | 'phone'} width
 * @property {string} locale
 * @property {'zh-CN' | 'en'} language
 * @property {boolean} pictured
 * @property {readonly string[]} clicks selectors, clicked one after the other
 * @property {number} [room] least height of the picture in px, for what opens below
 *
 * @typedef {{ png: Buffer, tags: string[] }} Drawn the picture, and the tags of the components in it, each once
 */

/** Never asked for: what it would answer is read from the folder of the build. */
const address = 'http://pictures.invalid'
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** A day that calendars and local times open on. */
const now = new Date('2026-03-18T02:30:00Z')

/** Nothing of the machine or of the moment may be seen in a picture. */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

/**
 * Builds the page that holds the app's preview and nothing else, opens it, and hands over a function that draws.
 *
 * @param {(draw: (shot: Shot) => Promise<Drawn>) => Promise<T>} use
 * @param {readonly string[]} [moreFlags] of Chromium
 * @returns {Promise<T>}
 * @template T
 */
export async function withPicturePage(use, moreFlags = []) {
  const { chromium } = await import('playwright-core')
  const folder = await mkdtemp(join(tmpdir(), 'pushcard-pictures-'))
  try {
    await buildPage(folder)
    const browser = await chromium.launch({
      executablePath: findChromium() ?? undefined,
      args: [...flags, ...moreFlags],
    })
    try {
      const page = await openPage(browser, folder)
      return await use((shot) => drawShot(page, shot))
    } finally {
      await browser.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function buildPage(folder) {
  await build({
    root: join(root, 'scripts', 'gallery', 'page'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [vue()],
    resolve: { alias: { '@shared': join(root, 'src-shared') } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
    },
  })
}

async function openPage(browser, folder) {
  const page = await browser.newPage({
    viewport: { width: 640, height: 600 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
    locale: 'zh-CN',
  })
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== address) return route.abort()
    const contentType = types[extname(pathname)] ?? 'application/octet-stream'
    try {
      await route.fulfill({ body: await readFile(join(folder, pathname)), contentType })
    } catch {
      await route.fulfill({ status: 404, body: '' })
    }
  })
  await page.clock.setFixedTime(now)
  await page.goto(`${address}/index.html`)
  await page.waitForFunction(() => 'drawCard' in globalThis)
  return page
}

async function drawShot(page, { clicks, room, ...request }) {
  const errors = []
  const note = (error) => errors.push(error)
  page.on('pageerror', note)
  try {
    await page.mouse.move(0, 0)
    await page.evaluate((asked) => globalThis.drawCard(asked), request)
    const preview = page.locator('#place > .card-preview')
    await preview.evaluate((element, least) => (element.style.minHeight = least), room ? `${room}px` : '')
    for (const selector of clicks) await page.locator(selector).first().click()
    await page.evaluate(() => globalThis.settle())
    const tags = await preview.evaluate((element) => [
      ...new Set([...element.querySelectorAll('[data-tag]')].map(({ dataset }) => dataset.tag)),
    ])
    const png = await preview.screenshot({ animations: 'disabled', caret: 'hide' })
    if (errors.length > 0) throw errors[0]
    return { png, tags }
  } finally {
    page.off('pageerror', note)
  }
}
