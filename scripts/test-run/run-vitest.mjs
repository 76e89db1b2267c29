import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../set-up/places.mjs'
import { run } from '../set-up/run.mjs'
import { readVitestCounts } from './summary.mjs'

/**
 * Runs vitest, or a script that hands its arguments on to vitest, and counts the tests.
 *
 * @param {object} options
 * @param {readonly string[]} options.command arguments of Node
 * @param {number} options.seconds after which it is ended
 * @param {boolean} [options.virtualDisplay] runs it on an X server of its own
 * @param {number} [options.skippedCode] the exit code that says "skipped, for the reason that was printed"
 * @param {boolean} [options.hideDisplay] runs it as if there were no display, so that no windows pop up
 * @returns {Promise<import('./stages.mjs').Ending>}
 */
export async function runVitest({
  command,
  seconds,
  skippedCode,
  virtualDisplay = false,
  hideDisplay = false,
}) {
  const folder = mkdtempSync(join(tmpdir(), 'pushcard-test-run-'))
  const report = join(folder, 'report.json')
  const words = [
    process.execPath,
    ...command,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const [program, ...args] = virtualDisplay
    ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', ...words]
    : words

  try {
    const { code, timedOut } = await run(program, args, {
      cwd: root,
      show: true,
      seconds,
      env: hideDisplay ? withoutDisplay(process.env) : process.env,
    })
    if (code === skippedCode) return { status: 'skipped', reason: 'for the reason above' }
    const counts = readVitestCounts(textOf(report)) ?? undefined
    const reason = reasonOfFailure({ code, timedOut, seconds, counts })
    return {
      status: reason === null ? 'passed' : 'failed',
      ...(counts === undefined ? {} : { counts }),
      ...(reason === null ? {} : { reason }),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function reasonOfFailure({ code, timedOut, seconds, counts }) {
  if (timedOut) return `it was ended after ${seconds} s`
  if (code !== 0) return `exit code ${code}`
  // A run that executed nothing proves nothing.
  if (counts === undefined) return 'vitest wrote no report'
  return counts.passed === 0 ? 'no test was executed' : null
}

function withoutDisplay(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => name !== 'DISPLAY' && name !== 'WAYLAND_DISPLAY'),
  )
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
