import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../set-up/places.mjs'
import { comparePictures } from './compare-pictures.mjs'
import { allFixtures, shotOf } from './fixtures.mjs'

/** Where the pictures are that the tests compare with. */
export const acceptedFolder = join(root, 'test', 'e2e', 'preview', 'pictures')

const pcLight = { width: 'pc', theme: 'light', locale: 'zh_cn' }
const pcDark = { ...pcLight, theme: 'dark' }
const phoneLight = { ...pcLight, width: 'phone' }
const phoneDark = { ...phoneLight, theme: 'dark' }
const english = { ...pcLight, locale: 'en_us' }

/** Fixtures and looks that are compared: together every component, both themes, widths and languages. */
const chosen = [
  ['v1-header-blue', pcLight],
  ['v1-header-red', pcDark],
  ['v1-header-long', phoneLight],
  ['v2-header-tags-1', pcDark],
  ['v2-header-markdown', pcLight],
  ['v1-text-sizes', pcLight],
  ['v1-text-sizes', phoneLight],
  ['v2-text-colours', pcDark],
  ['v2-text-shapes', phoneLight],
  ['v1-text-fields', pcLight],
  ['v1-lark-md', pcLight],
  ['v1-markdown', phoneDark],
  ['v2-markdown', pcLight],
  ['v2-markdown', phoneDark],
  ['v1-button-types', pcLight],
  ['v1-button-types', pcDark],
  ['v1-button-sizes', phoneLight],
  ['v1-fields', pcLight],
  ['v2-fields', phoneDark],
  ['v2-open-select', pcLight],
  ['v2-open-datetime', english],
  ['v2-open-confirm', phoneDark],
  ['v1-column-flex-modes', pcLight],
  ['v2-column-flex-modes', phoneLight],
  ['v2-column-widths', pcDark],
  ['v1-containers', pcLight],
  ['v2-panel-positions', pcDark],
  ['v1-image-modes', phoneLight],
  ['v2-image-combinations', pcLight],
  ['v2-people', pcLight],
  ['v1-table-wide', pcLight],
  ['v2-table-wide', phoneDark],
  ['v1-charts', pcLight],
  ['v1-form', english],
  ['v1-fallbacks', pcLight],
]

/**
 * @returns {{ name: string, shot: import('./picture-page.mjs').Shot }[]} the pictures that are compared, by the name of
 * their file without its ending
 */
export function acceptedShots() {
  const fixtures = new Map(allFixtures().map((fixture) => [fixture.name, fixture]))
  return chosen.map(([name, look]) => {
    const fixture = fixtures.get(name)
    if (fixture === undefined) throw new Error(`the gallery has no card "${name}"`)
    return { name: [name, look.locale, look.width, look.theme].join('.'), shot: shotOf(fixture, look) }
  })
}

/** The picture that a test compares with; `undefined` before it was first accepted. */
export async function acceptedPicture(name) {
  try {
    return await readFile(join(acceptedFolder, `${name}.png`))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Draws the compared pictures and keeps those that differ from the accepted ones as the new ones; others stay byte for
 * byte. Pictures that nothing compares any more go.
 *
 * @param {(shot: import('./picture-page.mjs').Shot) => Promise<import('./picture-page.mjs').Drawn>} draw
 * @returns {Promise<string[]>} the names that are new or changed
 */
export async function acceptPictures(draw) {
  await mkdir(acceptedFolder, { recursive: true })
  const shots = acceptedShots()
  const changed = []
  for (const { name, shot } of shots) {
    const { png } = await draw(shot)
    const before = await acceptedPicture(name)
    if (before !== undefined && comparePictures(before, png).same) continue
    await writeFile(join(acceptedFolder, `${name}.png`), png)
    changed.push(name)
  }
  const known = new Set(shots.map(({ name }) => `${name}.png`))
  for (const file of await readdir(acceptedFolder)) {
    if (!known.has(file)) await rm(join(acceptedFolder, file))
  }
  return changed
}
