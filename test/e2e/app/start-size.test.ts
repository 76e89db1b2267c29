import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { importScript } from '../../unit/scripts/import-script'

interface EagerScripts {
  readonly eagerScripts: (page: string) => Promise<ReadonlyMap<string, Buffer>>
}

/** What the window may load before it paints, zipped. */
const MOST_BYTES = 250 * 1024

test('the scripts that the first paint waits for stay small', async () => {
  const page = join(resolve(import.meta.dirname, '../../..'), 'out/renderer')
  const { eagerScripts } = await importScript<EagerScripts>('window/eager-scripts.mjs')

  const scripts = await eagerScripts(page)

  expect(scripts.size).toBeGreaterThan(0)
  const zipped = [...scripts.values()].reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0)
  expect(zipped, [...scripts.keys()].join(' ')).toBeLessThanOrEqual(MOST_BYTES)
})
