import type { PushReport } from './push-report'

/** Refusals that speak of permission to read, not of the push itself (API §6.4, §3.1: reading has a scope of its own). */
const notPermittedCodes: readonly number[] = [154003, 99991672, 99991676, 99991679]

/** Whether a refusal of reading means that only reading is not permitted. */
export function isReadingNotPermitted(code: number | null): boolean {
  return code !== null && notPermittedCodes.includes(code)
}

/** Whether a push ended in a way in which a person may be offered to push without checking (design §3.5). */
export function offersUncheckedPush(report: PushReport): boolean {
  const nothingWasSent = report.request === null

  return (
    report.outcome === 'refused' &&
    nothingWasSent &&
    report.code !== null &&
    isReadingNotPermitted(report.code)
  )
}
