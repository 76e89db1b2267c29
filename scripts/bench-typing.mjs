/* global window, document, MutationObserver, addEventListener */
/**
 * What one key costs in a card of 30 KB: until the preview has changed, until the problems have, and the longest time
 * that the page was blocked. Machines are noisy, so compare runs on one machine only.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareWindow, withWindow } from './window/launch.mjs'

const KEYS = 40
const CARD_BYTES = 30 * 1024

const host = await prepareWindow()
const folder = await mkdtemp(join(tmpdir(), 'pushcard-typing-'))
try {
  const file = join(folder, 'card.json')
  await writeFile(file, largeCard())
  const { keys, marks } = await withWindow({ args: [file] }, async (page) => ({
    marks: await breakAndMend(page),
    keys: await typeKeys(page),
  }))
  console.log(`Typing into a card of 30 KB in ${host}, ${keys.length} keys, in ms:`)
  console.log('                          p50     p95')
  row('key to preview', keys, 'preview')
  row('key to markers', marks, 'markers')
  row('longest task of the key', [...keys, ...marks], 'blocked')
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

function largeCard() {
  const elements = []
  while (JSON.stringify({ elements }).length < CARD_BYTES) {
    const text = {
      tag: 'lark_md',
      content: `**Point ${elements.length}** of the [notice](https://example.com)`,
    }
    elements.push({ tag: 'div', text })
  }
  return JSON.stringify({ elements }).replace('[{', '[\n{').replaceAll('}},{', '}},\n{')
}

async function typeKeys(page) {
  await page.locator('.view-lines').getByText('Point').first().click()
  const place = page.locator('.view-line').getByText('Point').first()
  const box = await place.boundingBox()
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.evaluate(watchKeys)
  const keys = []
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.type('x')
    await page.waitForTimeout(400)
    keys.push(await page.evaluate(() => window.takeKey()))
  }
  return keys
}

/** Breaks a tag and mends it again: each key changes what is marked in the text. */
async function breakAndMend(page) {
  await page.getByTestId('card-editor').click()
  await page.keyboard.press('Control+G')
  const goTo = page.locator('.quick-input-widget input')
  // Behind the name of the first component: {"tag":"div
  await goTo.fill(`:2:${'{"tag":"div'.length + 1}`)
  await goTo.press('Enter')
  await goTo.waitFor({ state: 'hidden' })
  await page.evaluate(watchKeys)
  const marks = []
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 === 0 ? 'x' : 'Backspace')
    await page.waitForTimeout(600)
    marks.push(await page.evaluate(() => window.takeKey()))
  }
  return marks
}

/** Runs in the page: from each key on, when the preview and the marks in the text changed, and how long the longest task was. */
function watchKeys() {
  let pressed = 0
  let preview = Number.NaN
  let blocked = 0
  let markers = Number.NaN
  const marked = () => document.querySelectorAll('[data-testid="card-editor"] .squiggly-error').length
  let before = marked()
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now()
      preview = Number.NaN
      markers = Number.NaN
      before = marked()
      blocked = 0
      let last = pressed
      const channel = new MessageChannel()
      // A message comes as soon as the task before it is over, so the longest pause is the longest task.
      channel.port1.onmessage = () => {
        const now = performance.now()
        blocked = Math.max(blocked, now - last)
        last = now
        if (now - pressed < 350) channel.port2.postMessage(null)
      }
      channel.port2.postMessage(null)
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (Number.isNaN(preview)) preview = performance.now() - pressed
  }).observe(document.querySelector('[data-testid="preview"]'), {
    subtree: true,
    childList: true,
    characterData: true,
  })
  new MutationObserver(() => {
    if (Number.isNaN(markers) && marked() !== before) markers = performance.now() - pressed
  }).observe(document.querySelector('[data-testid="card-editor"]'), { subtree: true, childList: true })
  window.takeKey = () => ({ preview, markers, blocked })
}

function row(name, keys, what) {
  const values = keys
    .map((key) => key[what])
    .filter(Number.isFinite)
    .sort((one, other) => one - other)
  const at = (share) => (values[Math.floor((values.length - 1) * share)] ?? Number.NaN).toFixed(1).padStart(8)
  console.log(`${name.padEnd(24)}${at(0.5)}${at(0.95)}`)
}
