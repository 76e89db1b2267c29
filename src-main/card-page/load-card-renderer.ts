import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { CardRenderer, LoadCardRenderer } from '@shared/card-page'

/**
 * The renderer of cards as it is built beside main: `out/render/card-page.js`. Loaded by its path when it is first asked
 * for, because main's sources do not know the renderer's.
 * @param mainFolder - the folder of main's own bundle.
 */
export function cardRendererBeside(mainFolder: string): LoadCardRenderer {
  const file = join(mainFolder, '..', 'render', 'card-page.js')
  return () => createRequire(file)(file) as CardRenderer
}
