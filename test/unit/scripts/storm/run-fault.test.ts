import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stormFaults } from '../../../../scripts/storm/faults'
import { runFault } from '../../../../scripts/storm/run-fault'
import { importScript } from '../import-script'

let program = ''
beforeAll(async () => {
  const { bundleProgram } = await importScript<{ bundleProgram: (entry: string) => Promise<string> }>(
    'storm/bundle-program.mjs',
  )
  program = await bundleProgram('scripts/storm/outbox-program.ts')
}, 60_000)
afterAll(() => rmSync(dirname(program), { recursive: true, force: true }))

/** Four that differ most; `npm run storm:push` has them all, and more pushes and kills. */
const some = ['reset after the body', 'hang', '429 in every form', 'refresh race']

describe.each(stormFaults.filter(({ name }) => some.includes(name)))(
  'with $name and kills in between',
  (fault) => {
    it('every push ends once, as it was confirmed', { timeout: 120_000 }, async () => {
      const result = await runFault(fault, { program, pushes: 6, kills: 3, random: Math.random })
      expect(result).toMatchObject({ pushes: 6, updated: 6, twice: 0, kills: 3 })
    })
  },
)
