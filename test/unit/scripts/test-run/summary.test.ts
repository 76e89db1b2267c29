import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

interface Counts {
  passed: number
  failed: number
  skipped: number
}
interface StageResult {
  name: string
  status: 'passed' | 'failed' | 'skipped'
  seconds: number
  counts?: Counts
  reason?: string
}

const { readVitestCounts, addUp, summaryLines } = await importScript<{
  readVitestCounts: (text: string) => Counts | null
  addUp: (results: readonly StageResult[]) => Counts
  summaryLines: (results: readonly StageResult[]) => string[]
}>('test-run/summary.mjs')

describe('readVitestCounts', () => {
  it('adds tests that are skipped and still to be written', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(readVitestCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 1, skipped: 3 })
  })

  it.each(['', '{', '{}', 'null', '[]'])('knows that %j is no report', (text) => {
    expect(readVitestCounts(text)).toBeNull()
  })
})

describe('addUp', () => {
  it('counts the tests of a stage, and a stage without tests as one check', () => {
    const results: StageResult[] = [
      { name: 'lint', status: 'passed', seconds: 1 },
      { name: 'keyring', status: 'skipped', seconds: 1 },
      { name: 'unit', status: 'failed', seconds: 1, counts: { passed: 5, failed: 2, skipped: 1 } },
    ]
    expect(addUp(results)).toEqual({ passed: 6, failed: 2, skipped: 2 })
  })

  it('counts a failed stage whose tests all passed as a failure', () => {
    const crashed: StageResult = {
      name: 'e2e',
      status: 'failed',
      seconds: 1,
      counts: { passed: 5, failed: 0, skipped: 0 },
    }
    expect(addUp([crashed])).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })
})

describe('summaryLines', () => {
  it('ends with the sum alone on its line', () => {
    const lines = summaryLines([
      { name: 'unit', status: 'passed', seconds: 12.34, counts: { passed: 5, failed: 0, skipped: 0 } },
      { name: 'lint', status: 'failed', seconds: 1, reason: 'exit code 1' },
    ])
    expect(lines.at(-1)).toBe('5 passed, 1 failed')
    expect(lines.find((line) => line.includes('lint'))).toMatch(/failed +1\.0 s +exit code 1/)
  })

  it('names skipped tests only when there are some', () => {
    expect(summaryLines([{ name: 'e2e', status: 'skipped', seconds: 0 }]).at(-1)).toBe(
      '0 passed, 0 failed, 1 skipped',
    )
  })
})
