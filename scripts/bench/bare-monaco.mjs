import { createServer } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import { findChromium } from '../set-up/chromium.mjs'
import { root } from '../set-up/places.mjs'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' }

/**
 * Builds the page that holds Monaco and nothing else, minified as the app's is, and hands over a function that opens it
 * with a text.
 *
 * @param {(open: (text: string, use: (page: import('playwright-core').Page) => Promise<T>) => Promise<T>) => Promise<R>} use
 * @returns {Promise<R>}
 * @template T, R
 */
export async function withBareMonaco(use) {
  const { chromium } = await import('playwright-core')
  const folder = await mkdtemp(join(tmpdir(), 'pushcard-bare-monaco-'))
  let card = ''
  const server = createServer((request, response) => void answer(request, response))
  try {
    await build({
      root: join(root, 'scripts', 'bench', 'bare-monaco'),
      configFile: false,
      logLevel: 'warn',
      worker: { format: 'es' },
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: 'oxc',
        target: 'es2022',
        chunkSizeWarningLimit: 10_000,
      },
    })
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
    const browser = await chromium.launch({
      executablePath: findChromium() ?? undefined,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    })
    try {
      return await use(async (text, measure) => {
        card = text
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
        await page.goto(`http://127.0.0.1:${server.address().port}/index.html`)
        await page.locator('.view-line').first().waitFor()
        try {
          return await measure(page)
        } finally {
          await page.close()
        }
      })
    } finally {
      await browser.close()
    }
  } finally {
    server.close()
    server.closeAllConnections()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  async function answer(request, response) {
    const path = new URL(request.url, 'http://localhost').pathname
    if (path === '/card.json') return response.end(card)
    try {
      const file = await readFile(join(folder, normalize(path)))
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
      response.end(file)
    } catch {
      response.statusCode = 404
      response.end()
    }
  }
}
