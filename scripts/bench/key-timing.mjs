/* global window, document, MutationObserver, addEventListener, requestAnimationFrame */
/**
 * How long a page takes from a key press until a part of it has changed and was painted, and how much work a key makes.
 */

/** Milliseconds between keys: longer than anything that a key sets off. */
const PAUSE = 450

/**
 * Types into a Monaco editor.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ keys: number, word?: string, watched: string }} options `word` is where to click first; `watched`
 * is the selector of what must change
 * @returns {Promise<{ painted: number, longest: number, work: number, changed: number }[]>} in ms; `longest`
 * is 0 where no task was a long one; `changed` counts components of the preview
 */
export async function timeKeys(page, { keys, word, watched }) {
  if (word !== undefined) await page.locator('.view-line').getByText(word).first().click()
  const cdp = await page.context().newCDPSession(page)
  // CPU time of the page's main thread, which other programs of the machine do not add to.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
  await page.evaluate(watchKeys, watched)
  await page.waitForTimeout(PAUSE)

  const times = []
  for (let key = 0; key < keys; key++) {
    const before = await busy()
    await page.keyboard.type('x')
    await page.waitForTimeout(PAUSE)
    const { painted, longest, changed } = await page.evaluate(() => window.takeKey())
    times.push({ painted, longest, work: (await busy()) - before, changed })
  }
  await cdp.detach()
  return times
}

/** Runs in the page. */
function watchKeys(watched) {
  const WATCHED = 250
  let pressed = 0
  let painted = Number.NaN
  let longest = 0
  let isChanged = false
  let components = new Set()

  // A message that is sent in a frame arrives once that frame was painted, whoever drew in it, and in whatever order.
  const afterPaint = new MessageChannel()
  afterPaint.port1.onmessage = () => {
    if (isChanged && Number.isNaN(painted)) painted = performance.now() - pressed
  }
  const everyFrame = () => {
    afterPaint.port2.postMessage(null)
    if (performance.now() - pressed < WATCHED) requestAnimationFrame(everyFrame)
  }
  // What the browser itself calls a long task: 50 ms and more.
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ entryTypes: ['longtask'] })

  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp
      painted = Number.NaN
      longest = 0
      isChanged = false
      components = new Set()
      requestAnimationFrame(everyFrame)
    },
    { capture: true },
  )
  new MutationObserver((records) => {
    isChanged = true
    for (const { target } of records) {
      const element = target.nodeType === 1 ? target : target.parentElement
      const pointer = element?.closest('[data-pointer]')?.getAttribute('data-pointer')
      if (pointer) components.add(pointer)
    }
  }).observe(document.querySelector(watched), { subtree: true, childList: true, characterData: true })
  window.takeKey = () => ({ painted, longest, changed: components.size })
}
