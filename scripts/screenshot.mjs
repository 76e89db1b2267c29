/** Takes the picture of the README, docs/window.png, of the app as it is built now. */
import { join } from 'node:path'
import { root } from './set-up/places.mjs'
import { prepareWindow, withWindow } from './window/launch.mjs'

const picture = join(root, 'docs/window.png')
const host = await prepareWindow()
await withWindow({ env: { LANG: 'en_GB.UTF-8', LC_ALL: '', LANGUAGE: '' } }, async (page) => {
  await page.setViewportSize({ width: 1360, height: 840 })
  await page.locator('.view-lines').getByText('"header"').waitFor()
  await page.screenshot({ path: picture })
})
console.log(`docs/window.png: the app in ${host}`)
