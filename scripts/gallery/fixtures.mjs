import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../set-up/places.mjs'
import { actions } from './variants/actions.mjs'
import { extremes } from './variants/extremes.mjs'
import { headers } from './variants/headers.mjs'
import { layouts } from './variants/layouts.mjs'
import { texts } from './variants/texts.mjs'

/**
 * A card to be pictured.
 *
 * @typedef {object} Fixture
 * @property {string} name begins with the version of the card, `v1-` or `v2-`; unique
 * @property {string} group what it is a variant of
 * @property {unknown} card
 * @property {readonly string[]} [languages] that it is read in; Chinese when left out
 * @property {boolean} [pictured] whether pictures stand for its image keys
 * @property {readonly string[]} [clicks] what is clicked before the picture is taken
 * @property {number} [room] least height in px
 */

const folder = join(root, 'examples', 'cards')

/** The example cards, which hold every component and every field of the catalogue. */
function examples() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const fixture = {
      name: file.replace('.json', ''),
      group: 'examples',
      card: JSON.parse(text),
      languages: text.includes('en_us') ? ['zh_cn', 'en_us'] : ['zh_cn'],
    }
    const withPictures = { ...fixture, name: `${fixture.name}-pictured`, pictured: true }
    return text.includes('img_key') ? [fixture, withPictures] : [fixture]
  })
}

/** @returns {Fixture[]} every card of the gallery: the examples, and the declared variants */
export function allFixtures() {
  return [...examples(), ...headers, ...texts, ...actions, ...layouts, ...extremes]
}

/**
 * What to draw for a fixture.
 *
 * @param {Fixture} fixture
 * @param {{ theme: 'light' | 'dark', width: 'pc' | 'phone', locale: string }} look
 * @returns {import('./picture-page.mjs').Shot}
 */
export function shotOf({ card, pictured = false, clicks = [], room }, { theme, width, locale }) {
  const language = locale === 'zh_cn' ? 'zh-CN' : 'en'
  return { card, theme, width, locale, language, pictured, clicks, ...(room ? { room } : {}) }
}
