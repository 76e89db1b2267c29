import type { PushReport } from '@shared/push/push-report'
import type { Failure } from '@shared/result'
import { placeInDraftFile, type PlacedProblem } from './checked-file'
import type { DraftOnDisk } from './draft-on-disk'
import { exitCodeOf, ExitCode } from './exit-code'
import type { Output } from './output'
import { notStartedDocument, pushDocument, type PushDocument } from './push-document'
import { reportLines } from './push-lines'
import { problemLine } from './problem-lines'

/** Says that a push could not begin. */
export function endNotStarted(failure: Failure, output: Output): ExitCode {
  output.document(notStartedDocument(failure, output))
  output.note(`pushcard: ${output.say(failure.message)}`)
  return ExitCode.wrongUsage
}

/**
 * Says how a push ended.
 *
 * @param more - added to the document of `--json`.
 */
export function endPush(
  report: PushReport,
  file: DraftOnDisk,
  output: Output,
  more: Partial<PushDocument> = {},
): ExitCode {
  const problems = problemsOf(report, file)
  output.document({ ...pushDocument(report, problems, output), ...more })
  for (const line of reportLines(file.path, report, problems, output)) output.print(line)
  return exitCodeOf(report.outcome)
}

/** The problems of a draft, one a line. */
export function problemLines(report: PushReport, file: DraftOnDisk, output: Output): string[] {
  return problemsOf(report, file).map((problem) => problemLine(file.path, problem, output))
}

/** Those of the file itself come first. */
function problemsOf(report: PushReport, file: DraftOnDisk): PlacedProblem[] {
  return placeInDraftFile(file.text, [...file.problems, ...report.problems])
}
