/**
 * How long the window takes from spawn and from navigation, and how much JavaScript it loads before Monaco.
 * Medians; machines are noisy, so compare runs on one machine only.
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { outputs } from './set-up/places.mjs'
import { eagerScripts } from './window/eager-scripts.mjs'
import { prepareWindow, withWindow } from './window/launch.mjs'

const RUNS = 7
const marks = ['app:mounted', 'preview:painted', 'editor:ready']

const host = await prepareWindow()
const runs = []
for (let run = 0; run < RUNS; run++) runs.push(await withWindow({}, measure))

console.log(`Start in ${host}, medians of ${RUNS}, in ms:`)
console.log('                    from spawn   from navigation')
const row = (name, read) =>
  console.log(
    `${name.padEnd(20)}${median(runs.map((run) => run.navigatedAfter + read(run)))
      .toFixed(0)
      .padStart(10)}${median(runs.map(read)).toFixed(0).padStart(18)}`,
  )
row('first paint', (run) => run.firstPaint)
for (const mark of marks) row(mark, (run) => run[mark])

const eager = [...(await eagerScripts(join(outputs, 'renderer'))).values()]
const minified = eager.reduce((sum, script) => sum + script.length, 0)
const zipped = eager.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0)
console.log(
  `JavaScript before Monaco: ${(minified / 1024).toFixed(0)} KB minified, ${(zipped / 1024).toFixed(0)} KB gzip`,
)

async function measure(page, spawnedAt) {
  const inPage = await page.evaluate((names) => {
    const firstOf = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    return {
      timeOrigin: performance.timeOrigin,
      firstPaint: firstOf('first-contentful-paint'),
      ...Object.fromEntries(names.map((name) => [name, firstOf(name)])),
    }
  }, marks)
  return { ...inPage, navigatedAfter: inPage.timeOrigin - spawnedAt }
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
}
