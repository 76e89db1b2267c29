import { test } from './fixtures'
import { eventually } from './eventually'
test.for(Array.from({ length: 300 }, (_, i) => i))('popup %i', { timeout: 10000 }, async (i, { onceForFile: { page } }) => {
  console.log('a', i)
  await page.evaluate(() => { setTimeout(() => Object.assign(window, { popup: window.open('https://example.com/') })) })
  console.log('b', i)
  await eventually(() => page.evaluate(() => { const { popup } = window as unknown as { popup?: Window | null }; const r = popup === undefined ? 'none' : popup === null || popup.closed; if (r === true) delete (window as { popup?: unknown }).popup; return r })).toBe(true)
  console.log('c', i)
})
