/** The longest that drawing waits for an idle moment, in ms. */
const LONGEST = 200

/** Until the browser has painted what has just changed and is idle, so that typing in a card never waits for a chart. */
export function afterPainting(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: LONGEST })
    else setTimeout(resolve)
  })
}
