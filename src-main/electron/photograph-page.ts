import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { fail, ok, type Result } from '@shared/result'

/** So that a picture is sharp on every screen. */
const SCALE = 2

/** Chromium draws no surface that is larger, in device pixels. */
const LARGEST_SIDE = 16_384

/**
 * A picture (PNG) of a whole page, however tall it is, at twice its size; a page taller than that allows, at its own.
 * The page is drawn off screen: a window on the screen could not be taller than the screen. Failure:
 * `card-page.too-tall`.
 * @param html - a page of ours without script.
 * @param width - of the page, in CSS pixels.
 */
export async function photographPage(html: string, width: number): Promise<Result<Buffer>> {
  // A file, because an address has no room for the pictures inside the page.
  const folder = await mkdtemp(join(tmpdir(), 'pushcard-picture-'))
  try {
    const file = join(folder, 'card.html')
    await writeFile(file, html, { mode: 0o600 })
    return (await photographFile(file, width, SCALE)) ?? (await photographFile(file, width, 1)) ?? tooTall()
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function tooTall(): Result<Buffer> {
  return fail('card-page.too-tall', { limit: LARGEST_SIDE })
}

/** @returns `undefined` when the page is too tall at that scale. */
async function photographFile(
  file: string,
  width: number,
  deviceScaleFactor: number,
): Promise<Result<Buffer> | undefined> {
  const window = new BrowserWindow({
    show: false,
    width,
    height: 100,
    useContentSize: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      offscreen: { deviceScaleFactor },
    },
  })
  try {
    await window.loadFile(file)
    const { webContents } = window
    const height = Number(await webContents.executeJavaScript(measured))
    if (height * deviceScaleFactor > LARGEST_SIDE) return undefined

    window.setContentSize(width, height)
    await webContents.executeJavaScript(settledAt(height))
    const picture = await webContents.capturePage({ x: 0, y: 0, width, height })
    return ok(picture.toPNG())
  } finally {
    window.destroy()
  }
}

/** Once every picture and font is there. */
const measured = `Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode().catch(() => undefined))])
  .then(() => Math.max(1, Math.ceil(document.body.getBoundingClientRect().height)))`

/** Once the page is drawn at its new height. */
function settledAt(height: number): string {
  return `new Promise((done) => {
    const look = () => innerHeight === ${height} ? requestAnimationFrame(() => requestAnimationFrame(() => done())) : requestAnimationFrame(look)
    look()
  })`
}
