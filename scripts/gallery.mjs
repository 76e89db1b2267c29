/**
 * Draws every card of scripts/gallery/fixtures.mjs with the app's preview and writes a page of all pictures:
 * `npm run gallery -- [--out FOLDER] [--only PART]`. `--accept` draws the pictures that the tests compare with instead.
 */
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { acceptPictures } from './gallery/accepted-pictures.mjs'
import { withPicturePage } from './gallery/picture-page.mjs'
import { missingForPictures } from './gallery/pinned-fonts.mjs'
import { writeGallery } from './gallery/write-gallery.mjs'
import { ensureInstalled } from './set-up/install.mjs'
import { installCommand } from './set-up/needed-packages.mjs'
import { root } from './set-up/places.mjs'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'out', 'gallery') },
    only: { type: 'string', default: '' },
    accept: { type: 'boolean', default: false },
  },
})

const missing = missingForPictures()
if (missing.length > 0) {
  console.error(`Pictures need ${missing.join(', ')}. Run first: ${installCommand(missing)}`)
  process.exitCode = 1
} else {
  await ensureInstalled()
  await withPicturePage(values.accept ? accept : write)
}

async function accept(draw) {
  const names = await acceptPictures(draw)
  console.log(names.length === 0 ? 'Nothing has changed.' : `Accepted:\n${names.join('\n')}`)
}

async function write(draw) {
  const folder = values.out
  const count = await writeGallery({ folder, only: values.only, draw, tell: (name) => console.log(name) })
  console.log(`${count} pictures: ${relative(process.cwd(), join(folder, 'index.html'))}`)
}
