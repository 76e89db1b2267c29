import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { IMAGE_FOLDER, imageFileOf } from '@shared/draft/draft-images'
import { png } from '../../unit/src-main/images/sample-pictures'
import { draftText, draftTextWith, editedPlace, writeFile } from './draft-files'
import { eventually } from './eventually'
import { test, type Studio } from './fixtures'
import { chooseSavePath, openDraft } from './opening'

/** Runs a command as the menu does. */
async function runFromMenu({ app }: Studio, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click()
  }, id)
}

/** Width and height as a PNG says them, in device pixels. */
function pixelsOf(file: string): { width: number; height: number } {
  const png = readFileSync(file)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

/** Opens a page in a window without our preload, and tells what a reader sees of the card. */
async function openInWindow({ app }: Studio, file: string) {
  return app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false, width: 700, height: 500 })
    const errors: string[] = []
    window.webContents.on('console-message', ({ level, message }) => {
      if (level === 'error') errors.push(message)
    })
    await window.loadURL(url)
    const seen = (await window.webContents.executeJavaScript(
      `({ background: getComputedStyle(document.querySelector('.card')).backgroundColor, words: document.querySelector('.card').innerText })`,
    )) as { background: string; words: string }
    window.destroy()
    return { ...seen, errors }
  }, pathToFileURL(file).href)
}

/** The card in the text of a draft file. */
const cardInFile = /"card": \{[^]*\n {4}\}/

const tallCard = JSON.stringify({
  elements: Array.from({ length: 60 }, (_, index) => ({
    tag: 'div',
    text: { tag: 'plain_text', content: `Line ${String(index)}` },
  })),
})
const tallDraft = draftText.replace(cardInFile, `"card": ${tallCard}`)

test('the card is exported as a page that shows it in any browser, light and dark', async ({
  sharedStudio: studio,
  folder,
}) => {
  const path = writeFile(folder, 'mine.pushcard', draftText)
  await openDraft(studio, path)
  const html = join(folder, 'mine.html')
  await chooseSavePath(studio, html)

  await runFromMenu(studio, 'export-html')

  await studio.page.getByText('“mine.html” was exported.').waitFor()
  const shown = readFileSync(html, 'utf8')
  for (const text of ['<title>Office move</title>', 'We move on', '“mine.pushcard”', 'prefers-color-scheme'])
    expect(shown).toContain(text)
  expect(shown).not.toContain('<script')
  expect(readFileSync(path, 'utf8')).toBe(draftText)
  expect(await openInWindow(studio, html)).toEqual({
    background: 'rgb(255, 255, 255)',
    words: 'We move on Friday',
    errors: [],
  })
})

test('the dialog starts beside the draft, with its name', async ({ sharedStudio: studio, folder }) => {
  await openDraft(studio, writeFile(folder, 'mine.pushcard', draftText))
  await studio.app.evaluate(({ dialog }) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    dialog.showSaveDialog = (...given: unknown[]) => {
      asked.push((given.at(-1) as { defaultPath: string }).defaultPath)
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  })
  for (const id of ['export-html', 'export-png']) await runFromMenu(studio, id)

  await eventually(() =>
    studio.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked),
  ).toEqual([join(folder, 'mine.html'), join(folder, 'mine.png')])
  expect(existsSync(join(folder, 'mine.html'))).toBe(false)
})

test('the picture shows the whole card as the preview does, at twice its size', async ({
  sharedStudio: studio,
  folder,
}) => {
  await openDraft(studio, writeFile(folder, 'tall.pushcard', tallDraft))
  await studio.page.getByTestId('preview').getByText('Line 59').waitFor()
  const pictures: Record<string, { width: number; height: number }> = {}
  for (const width of ['pc', 'phone']) {
    const png = join(folder, `${width}.png`)
    await chooseSavePath(studio, png)
    await runFromMenu(studio, 'export-png')
    await studio.page.getByText(`“${width}.png” was exported.`).waitFor()
    pictures[width] = pixelsOf(png)
    await runFromMenu(studio, 'preview-width')
  }
  expect(pictures).toMatchObject({ pc: { width: 2 * 632 }, phone: { width: 2 * 407 } })
  // 60 lines of 22 px and the gaps between them: far more than the window.
  expect(pictures.pc?.height).toBeGreaterThan(2 * 60 * 22)
})

test('a chart goes along as the preview draws it, and an attached picture as it is', async ({
  sharedStudio: studio,
  folder,
}) => {
  const picture = png(8, 6)
  const file = imageFileOf(createHash('sha256').update(picture).digest('hex'), 'png')
  mkdirSync(join(folder, IMAGE_FOLDER))
  writeFileSync(join(folder, file), picture)
  const image = { file, name: 'map.png', width: 8, height: 6, bytes: picture.length }
  const spec = { type: 'bar', data: { values: [{ x: 'May', y: 512 }] }, xField: 'x', yField: 'y' }
  const card = {
    elements: [
      { tag: 'chart', chart_spec: spec },
      { tag: 'img', img_key: 'img_map', alt: { tag: 'plain_text', content: '' } },
    ],
  }
  const draft = draftText
    .replace(cardInFile, `"card": ${JSON.stringify(card)}`)
    .replace('{', `{ "images": ${JSON.stringify({ img_map: image })},`)
  await openDraft(studio, writeFile(folder, 'chart.pushcard', draft))
  await studio.page.locator('[data-testid="preview"] [data-tag="chart"] canvas').waitFor()
  const html = join(folder, 'chart.html')
  await chooseSavePath(studio, html)

  await runFromMenu(studio, 'export-html')

  await studio.page.getByText('“chart.html” was exported').waitFor()
  const pictures = [...readFileSync(html, 'utf8').matchAll(/ src(?:set)?="data:image\/png;base64,([^"]*)"/g)]
  const [dark, light, attached] = pictures.map(([, base64 = '']) => Buffer.from(base64, 'base64'))
  expect(pictures).toHaveLength(3)
  // As wide as a card of 600 px leaves it within its padding and border, at twice its size, in both themes.
  expect([dark?.readUInt32BE(16), light?.readUInt32BE(16)]).toEqual([1148, 1148])
  expect(dark).not.toEqual(light)
  expect(attached).toEqual(picture)
  // What was drawn aside is gone.
  expect(await studio.page.getByTestId('preview').count()).toBe(1)
})

test('a card that does not parse is not exported, and the person is told', async ({
  sharedStudio: studio,
  folder,
}) => {
  const broken = draftTextWith([editedPlace, editedPlace]).replace(
    cardInFile,
    '"cardText": "{\\"elements\\": ["',
  )
  await openDraft(studio, writeFile(folder, 'broken.pushcard', broken))
  await chooseSavePath(studio, join(folder, 'broken.html'))

  await runFromMenu(studio, 'export-html')

  await studio.page.getByText('nothing was exported').waitFor()
  expect(existsSync(join(folder, 'broken.html'))).toBe(false)
})

test('a place that cannot be written is told', async ({ sharedStudio: studio, folder }) => {
  const path = writeFile(folder, 'mine.pushcard', draftText)
  await openDraft(studio, path)
  await chooseSavePath(studio, join(folder, 'none', 'mine.html'))
  await runFromMenu(studio, 'export-html')
  await studio.page.getByText('There is no folder').waitFor()

  await chooseSavePath(studio, path)
  await runFromMenu(studio, 'export-png')
  await studio.page.getByText('extension of a draft').waitFor()
  expect(readFileSync(path, 'utf8')).toBe(draftText)
})

test('a card with errors is exported with a warning, in the person’s language', async ({ start, folder }) => {
  const card = '"card": {"elements": [{"tag": "hologram"}]}'
  const draft = draftText.replace(cardInFile, card)
  const studio = await start({ args: [writeFile(folder, 'odd.pushcard', draft)], language: 'zh' })
  const html = join(folder, 'odd.html')
  await chooseSavePath(studio, html)

  await runFromMenu(studio, 'export-html')

  await studio.page.getByText('这张卡片有 1 处错误').waitFor()
  expect(readFileSync(html, 'utf8')).toContain('这张卡片有 1 处错误')
})
