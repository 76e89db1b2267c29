/**
 * `npm test`: everything that proves the project, from a fresh clone; `npm test -- unit e2e` runs only the named
 * stages and what they need. Every stage runs, also after one that failed; the exit code is 1 if any failed.
 */
import { chooseStages, judge, reasonNotToRun } from './test-run/choose-stages.mjs'
import { stages } from './test-run/stages.mjs'
import { summaryLines } from './test-run/summary.mjs'

const wrongUsage = 2
const inCi = !['', '0', 'false', undefined].includes(process.env['CI'])

const { chosen, unknown } = chooseStages(stages, process.argv.slice(2))
if (unknown.length > 0) {
  const names = stages.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n')
  process.stderr.write(`There is no stage "${unknown.join('", "')}". The stages are:\n${names}\n`)
  process.exit(wrongUsage)
}

const results = []
for (const stage of chosen) {
  process.stdout.write(`\n--- ${stage.name}: ${stage.about}\n`)
  const started = performance.now()
  const obstacle = reasonNotToRun(stage, results)
  const ending =
    obstacle === null ? judge(await runStage(stage), inCi) : { status: 'failed', reason: obstacle }
  const seconds = (performance.now() - started) / 1000
  if (ending.reason !== undefined) process.stdout.write(`${ending.status}: ${ending.reason}\n`)
  results.push({ name: stage.name, seconds, ...ending })
}

process.stdout.write(`${summaryLines(results).join('\n')}\n`)
process.exitCode = results.some(({ status }) => status === 'failed') ? 1 : 0

/** A defect of a stage itself is its failure, and must not hide the stages after it. */
async function runStage(stage) {
  try {
    return await stage.run()
  } catch (error) {
    process.stderr.write(`${error.stack}\n`)
    return { status: 'failed', reason: error.message }
  }
}
