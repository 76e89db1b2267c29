import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../set-up/build.mjs'
import { cardRenderer } from '../set-up/places.mjs'
import { missingWords } from './visible-texts.mjs'

/** How many missing words are printed of one card. */
const SHOWN_WORDS = 12

/**
 * Draws every card of a folder as a page, with the renderer as it is built, and prints each that cannot be drawn, lacks
 * a word of the card, or has a placeholder for a component that Feishu has.
 *
 * @param {string} folder
 * @param {(tag: string) => boolean} isComponent whether Feishu has a component of that name
 * @returns {Promise<number>} how many cards have one
 */
export async function measureRendering(folder, isComponent) {
  await ensureBuilt(['card-page'])
  const { renderCardPage } = createRequire(import.meta.url)(cardRenderer)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const times = []
  const unsupportedTags = new Map()
  let drawn = 0
  let poor = 0

  for (const name of names.sort()) {
    const card = readCard(join(folder, name))
    if (card === undefined) continue
    drawn += 1
    const start = performance.now()
    const request = { card, theme: 'light', width: 'pc', locale: 'zh_cn', language: 'en' }
    const page = await renderCardPage(request).catch((error) => {
      console.log(`${name}: NOT DRAWN ${error.stack}`)
      return { html: '', unsupported: [] }
    })
    times.push(performance.now() - start)
    const unsupported = page.unsupported.filter(isComponent)
    // What stands inside of an invented component cannot be known to be text.
    const isInvented = page.unsupported.length > unsupported.length
    const missing = isInvented ? [] : missingWords(card, 'zh_cn', page.html)
    for (const tag of unsupported) unsupportedTags.set(tag, (unsupportedTags.get(tag) ?? 0) + 1)
    if (missing.length === 0 && unsupported.length === 0) continue
    poor += 1
    if (unsupported.length > 0) console.log(`${name}: placeholder for ${unsupported.join(', ')}`)
    if (missing.length > 0) {
      console.log(`${name}: ${missing.length} words missing: ${missing.slice(0, SHOWN_WORDS).join(' ')}`)
    }
  }

  const tags = [...unsupportedTags].sort((a, b) => b[1] - a[1]).map(([tag, count]) => `${tag} ${count}`)
  console.log(
    `Cards drawn: ${drawn} (no JSON: ${names.length - drawn}), with a word or a component missing: ${poor}`,
  )
  if (tags.length > 0) console.log(`    placeholders: ${tags.join(', ')}`)
  times.sort((a, b) => a - b)
  const at = (share) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  console.log(`    milliseconds a card: p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(0.9999)}\n`)
  return poor
}

/** `undefined` for a text that is no JSON, of which the corpus has some. */
function readCard(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
