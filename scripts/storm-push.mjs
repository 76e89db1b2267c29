// Lets faults and kills loose on the outbox, for every fault on 50 pushes, and prints what came of them.
// npm run storm:push -- [--pushes N] [--kills N] [--seed N] [--only NAME]
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './set-up/install.mjs'

const { values } = parseArgs({
  options: {
    pushes: { type: 'string', default: '50' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string', default: '' },
  },
})
const [pushes, kills, seed] = [values.pushes, values.kills, values.seed].map(Number)

await ensureInstalled()
const { bundleProgram } = await import('./storm/bundle-program.mjs')
const programs = [
  await bundleProgram('scripts/storm/outbox-program.ts'),
  await bundleProgram('scripts/storm/storm.ts'),
]
let failed = 0
try {
  const { runFault, stormFaults } = await import(programs[1])
  console.log(`${pushes} pushes and ${kills} kills for each fault, loopback only, seed ${seed}`)
  line('fault', 'pushes', 'kills', 'struck', 'updated', 'twice', 'asked', 'patches', 'seconds')
  for (const fault of stormFaults.filter(({ name }) => name.includes(values.only))) {
    const storm = { program: programs[0], pushes, kills, random: randomFrom(seed) }
    const result = await runFault(fault, storm).catch((error) => error)
    if (result instanceof Error) {
      failed += 1
      console.log(`${fault.name.padEnd(24)}${result.message}`)
      continue
    }
    if (result.updated !== pushes || result.twice > 0) failed += 1
    line(
      result.fault,
      result.pushes,
      result.kills,
      result.struck,
      result.updated,
      result.twice,
      result.asked,
      result.patches,
      result.seconds.toFixed(1),
    )
  }
} finally {
  for (const program of programs) await rm(dirname(program), { recursive: true, force: true })
}
console.log(
  failed === 0 ? 'Every push ended once, as it was confirmed.' : `Faults with a wrong end: ${failed}`,
)
process.exitCode = failed === 0 ? 0 : 1

function line(name, ...columns) {
  console.log(name.padEnd(24) + columns.map((column) => String(column).padStart(9)).join(''))
}

/** A generator of numbers that can be repeated: mulberry32. */
function randomFrom(start) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
