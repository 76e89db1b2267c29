import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { importScript } from '../../unit/scripts/import-script'
import { inPreview } from './card-panels'
import { draftTextWith, writeFile } from './draft-files'
import { eventually } from './eventually'
import { root, test } from './fixtures'
import { openDraft } from './opening'

const values = [
  { team: 'Sales', people: 42 },
  { team: 'Lab', people: 68 },
]
const bars = { type: 'bar', data: { values }, xField: 'team', yField: 'people' }
const ring = { type: 'pie', data: { values }, categoryField: 'team', valueField: 'people', innerRadius: 0.5 }
const cloud = { type: 'wordCloud', data: { values }, nameField: 'team', valueField: 'people' }

/** A draft whose card ends with these charts. */
function draftWith(...specs: readonly object[]): string {
  const charts = specs.map((spec) => `, ${JSON.stringify({ tag: 'chart', chart_spec: spec })}`).join('')
  return draftTextWith(['We move on **Friday**" } }', `We move on **Friday**" } }${charts}`])
}

const canvas = (page: Page, pointer: string): Locator => inPreview(page, pointer).locator('canvas').first()

/** The colours of a canvas that are neither see-through nor grey, of every 16th pixel. */
function colours(of: Locator): Promise<number> {
  return of.evaluate((element) => {
    const shown = element as HTMLCanvasElement
    const { data } = shown.getContext('2d')!.getImageData(0, 0, shown.width, shown.height)
    const found = new Set<string>()
    for (let at = 0; at < data.length; at += 64) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
      if (alpha === 255 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60) {
        found.add(`${red} ${green} ${blue}`)
      }
    }
    return found.size
  })
}

/** Collects what the policy of the page forbids from now on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective))
  })
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused)
}

test('charts paint on canvases, within the policy of the page', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const refused = await watchPolicy(page)

  await openDraft(sharedStudio, writeFile(folder, 'charts.pushcard', draftWith(bars, ring, cloud)))

  for (const pointer of ['/elements/1', '/elements/2', '/elements/3']) {
    await canvas(page, pointer).waitFor()
    await eventually(() => colours(canvas(page, pointer))).toBeGreaterThan(0)
  }
  expect(await colours(canvas(page, '/elements/2'))).toBeGreaterThan(1)
  expect(await refused()).toEqual([])
})

test('a chart that cannot be drawn says so, and the others are drawn', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  const map = { type: 'map', data: { values } }

  await openDraft(sharedStudio, writeFile(folder, 'broken.pushcard', draftWith(map, bars)))

  await inPreview(page, '/elements/1').getByText('cannot draw this kind of chart: map').waitFor()
  await canvas(page, '/elements/2').waitFor()
})

test('a chart follows the width of the preview', async ({ sharedStudio, folder }) => {
  const { page } = sharedStudio
  await openDraft(sharedStudio, writeFile(folder, 'wide.pushcard', draftWith(bars)))
  await canvas(page, '/elements/1').waitFor()
  const before = (await canvas(page, '/elements/1').boundingBox())!

  await page.getByText('Phone', { exact: true }).click()

  const frame = inPreview(page, '/elements/1').locator('.canvas').first()
  await eventually(async () => {
    const [drawn, room] = [await canvas(page, '/elements/1').boundingBox(), await frame.boundingBox()]
    return drawn!.width < before.width && Math.abs(drawn!.width - room!.width) <= 1
  }).toBe(true)
  await page.getByText('PC', { exact: true }).click()
})

test('the library of charts is not among the scripts that the first paint waits for', async () => {
  const { eagerScripts } = await importScript<{
    readonly eagerScripts: (page: string) => Promise<ReadonlyMap<string, Buffer>>
  }>('window/eager-scripts.mjs')

  const eager = await eagerScripts(join(root, 'out/renderer'))

  expect([...eager.keys()].filter((path) => path.includes('draw-chart'))).toEqual([])
  const assets = await readdir(join(root, 'out/renderer/assets'))
  expect(assets.filter((name) => /^draw-chart-[\w-]+\.js$/.test(name))).toHaveLength(1)
})
