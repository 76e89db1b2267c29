/**
 * What the preview costs: key press to painted at 2, 10 and 30 KB beside Monaco alone in the same run, the share of
 * components that a key changes, the work of a key, the first paint of a preview, and memory over 10,000 edits.
 * Ratios count; the milliseconds are those of this machine.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withBareMonaco } from './bench/bare-monaco.mjs'
import { timeKeys } from './bench/key-timing.mjs'
import { realisticCard } from './bench/realistic-card.mjs'
import { prepareWindow, withWindow } from './window/launch.mjs'

const SIZES = [2, 10, 30]
const ROUNDS = 3
const KEYS = Number(process.env.BENCH_KEYS ?? 20)
const EDITS = Number(process.env.BENCH_EDITS ?? 10_000)
const WORD = 'Please'

const host = await prepareWindow()
const folder = await mkdtemp(join(tmpdir(), 'pushcard-bench-preview-'))
try {
  await withBareMonaco(async (bare) => {
    console.log(`Key press to painted in ${host} (preview) and in a page with Monaco alone (glyph), in ms:`)
    console.log('  KB             p50     p95   longest long task   work a key p50   components changed')
    for (const size of SIZES) await compareKeys(size, bare)
    await compareMemory(bare)
  })
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function compareKeys(size, bare) {
  const text = realisticCard(size * 1024)
  const file = await cardFile(text)
  const measured = { preview: [], glyph: [], alone: [] }
  let components = 0
  let firstPaint = 0
  // Taken in turns, so that what else the machine does falls on all alike.
  for (let round = 0; round < ROUNDS; round++) {
    await bare(text, async (page) =>
      measured.alone.push(...(await timeKeys(page, { keys: KEYS, word: WORD, watched: '.view-lines' }))),
    )
    await withWindow({ args: [file] }, async (page) => {
      components = await page.locator('[data-testid="preview"] [data-pointer]').count()
      firstPaint = await page.evaluate(
        () => performance.getEntriesByName('preview:painted')[0]?.startTime ?? Number.NaN,
      )
      measured.preview.push(
        ...(await timeKeys(page, { keys: KEYS, word: WORD, watched: '[data-testid="preview"]' })),
      )
      measured.glyph.push(...(await timeKeys(page, { keys: KEYS, watched: '.view-lines' })))
    })
  }
  row(size, 'alone', measured.alone)
  row('', 'editor', measured.glyph)
  row('', 'preview', measured.preview, components)
  const ratio = (share) =>
    (at(measured.preview, 'painted', share) / at(measured.alone, 'painted', share)).toFixed(2)
  const added = at(measured.preview, 'work', 0.5) - at(measured.alone, 'work', 0.5)
  console.log(
    `     preview / alone: ${ratio(0.5)} (p50), ${ratio(0.95)} (p95); work added a key ${added.toFixed(1)} ms; ` +
      `preview first painted ${firstPaint.toFixed(0)} ms after navigation`,
  )
}

async function compareMemory(bare) {
  const text = realisticCard(10 * 1024)
  const file = await cardFile(text)
  const alone = await bare(text, growth)
  const app = await withWindow({ args: [file] }, growth)
  const say = ({ before, after }) => `${mega(before)} → ${mega(after)} MB`
  console.log(`Memory over ${EDITS} edits of a card of 10 KB: app ${say(app)}, Monaco alone ${say(alone)}`)
}

/** JavaScript memory in use, after collecting what nobody holds, before and after many edits. */
async function growth(page) {
  const cdp = await page.context().newCDPSession(page)
  const used = async () => {
    await cdp.send('HeapProfiler.enable')
    await cdp.send('HeapProfiler.collectGarbage')
    return page.evaluate(() => performance.memory.usedJSHeapSize)
  }
  await page.locator('.view-line').getByText(WORD).first().click()
  await page.keyboard.type('xy')
  const before = await used()
  for (let edit = 0; edit < EDITS; edit += 2) {
    await page.keyboard.press('z')
    await page.keyboard.press('Backspace')
  }
  await page.waitForTimeout(1_000)
  return { before, after: await used() }
}

async function cardFile(text) {
  const file = join(folder, 'card.json')
  await writeFile(file, text)
  return file
}

function at(keys, what, share) {
  const values = keys
    .map((key) => key[what])
    .filter(Number.isFinite)
    .sort((one, other) => one - other)
  return values[Math.floor((values.length - 1) * share)] ?? Number.NaN
}

function row(size, name, keys, components) {
  const cell = (what, share, width) => at(keys, what, share).toFixed(1).padStart(width)
  const changed = components === undefined ? '' : `${at(keys, 'changed', 0.5)} of ${components}`
  console.log(
    `${String(size).padStart(4)} ${name.padEnd(9)}${cell('painted', 0.5, 7)}${cell('painted', 0.95, 8)}` +
      `${cell('longest', 1, 19)}${cell('work', 0.5, 17)}${changed.padStart(21)}`,
  )
}

function mega(bytes) {
  return (bytes / 1024 / 1024).toFixed(1)
}
