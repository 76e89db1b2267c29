import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import pageWorld from 'page-script:page-world'
import preloadWorld from 'page-script:preload-world'
import type { PageSettings } from './page/messages'

/** The script that every document of the window runs first, in the page's own world. */
export function pageWorldSource(settings: PageSettings): string {
  return `{ const standInSettings = ${JSON.stringify(settings)};\n${pageWorld}\n}`
}

/** The script that runs in the preload's world: the stand-in's part, which calls the app's preload. */
export function preloadWorldSource(settings: PageSettings, preloadFile: string | undefined): string {
  const preload = preloadFile === undefined ? 'undefined' : preloadFunction(preloadFile)
  return [
    `{ const standInSettings = ${JSON.stringify(settings)};`,
    `const standInPreload = ${preload};`,
    preloadWorld,
    '}',
    `//# sourceURL=electron-stand-in-preload://${preloadFile ?? ''}`,
  ].join('\n')
}

/** @throws when the preload cannot be read or is not a script: in a page such an error would pass unseen. */
function preloadFunction(file: string): string {
  const text = `(function (exports, require, module, process, global) {\n${readFileSync(file, 'utf8')}\n})`
  new Script(text, { filename: file })
  return text
}
