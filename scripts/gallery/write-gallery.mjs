import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allFixtures, shotOf } from './fixtures.mjs'
import { galleryPage } from './gallery-page.mjs'

const looks = ['pc', 'phone'].flatMap((width) => ['light', 'dark'].map((theme) => ({ width, theme })))

/**
 * Draws every fixture in both themes and widths, and writes the pictures and the page of them.
 *
 * @param {object} options
 * @param {string} options.folder what is in its `pictures` is replaced
 * @param {string} [options.only] a part of the names to draw
 * @param {(shot: import('./picture-page.mjs').Shot) => Promise<import('./picture-page.mjs').Drawn>} options.draw
 * @param {(name: string) => void} options.tell called before each fixture
 * @returns {Promise<number>} how many pictures there are
 */
export async function writeGallery({ folder, only = '', draw, tell }) {
  const pictures = join(folder, 'pictures')
  await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })

  const drawn = []
  for (const fixture of allFixtures().filter(({ name }) => name.includes(only))) {
    tell(fixture.name)
    for (const locale of fixture.languages ?? ['zh_cn']) {
      const row = { name: fixture.name, group: fixture.group, locale, tags: [], pictures: [] }
      for (const look of looks) {
        const { png, tags } = await draw(shotOf(fixture, { ...look, locale }))
        const file = `pictures/${fixture.name}.${locale}.${look.width}.${look.theme}.png`
        await writeFile(join(folder, file), png)
        row.tags = tags
        row.pictures.push({ ...look, file })
      }
      drawn.push(row)
    }
  }
  await writeFile(join(folder, 'index.html'), galleryPage(drawn))
  return drawn.length * looks.length
}
