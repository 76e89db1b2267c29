/**
 * What became of a stage of `npm test`.
 *
 * @typedef {object} StageResult
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} status
 * @property {number} seconds
 * @property {Counts} [counts] of the tests inside the stage; a stage without any counts as one check
 * @property {string} [reason] why it was skipped or failed
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Reads a report of vitest's JSON reporter.
 *
 * @param {string} text the file; empty when vitest ended before it wrote one
 * @returns {Counts | null} null when the text is no such report
 */
export function readVitestCounts(text) {
  let report
  try {
    report = JSON.parse(text)
  } catch {
    return null
  }
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests = 0,
    numTodoTests = 0,
  } = report ?? {}
  return typeof passed === 'number' && typeof failed === 'number'
    ? { passed, failed, skipped: numPendingTests + numTodoTests }
    : null
}

/**
 * Every test and every other check of a run, added up. A stage that failed although none of its tests did (it could
 * not be loaded, or it took too long) counts as one failure, so that the sum never looks better than the run.
 *
 * @param {readonly StageResult[]} results
 * @returns {Counts}
 */
export function addUp(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, counts } of results) {
    if (counts !== undefined) {
      sum.passed += counts.passed
      sum.failed += counts.failed
      sum.skipped += counts.skipped
    }
    if (counts === undefined || (status === 'failed' && counts.failed === 0)) sum[status] += 1
  }
  return sum
}

/**
 * The summary, line by line; the last line is the sum, alone.
 *
 * @param {readonly StageResult[]} results
 * @returns {string[]}
 */
export function summaryLines(results) {
  const width = Math.max(0, ...results.map(({ name }) => name.length))
  const lines = results.map(({ name, status, seconds, counts, reason }) => {
    const tests =
      counts === undefined
        ? ''
        : `  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
    const why = reason === undefined ? '' : `  ${reason}`
    return `  ${name.padEnd(width)}  ${status.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s${tests}${why}`
  })
  const { passed, failed, skipped } = addUp(results)
  return [
    '',
    ...lines,
    '',
    `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
  ]
}
