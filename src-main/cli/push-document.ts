import type {
  FieldChange,
  FieldConflict,
  PushOutcome,
  PushReport,
  ShownRequest,
} from '@shared/push/push-report'
import type { Failure } from '@shared/result'
import { placeFailure, type PlacedProblem } from './checked-file'
import type { Output } from './output'
import { problemDocument, type ProblemDocument } from './problem-lines'

/** What `push --json` and `rehearse --json` print (design §3.3). */
export interface PushDocument {
  /** `not-started`: wrong usage, missing credentials or an unreadable file. */
  readonly outcome: PushOutcome | 'not-started'
  readonly httpStatus: number | null
  readonly code: number | null
  readonly msg: string | null
  readonly logId: string | null
  readonly advice: string
  readonly problems: readonly ProblemDocument[]
  readonly changes: readonly FieldChange[]
  /** Of a conflict only: what somebody else changed. */
  readonly conflicts?: readonly FieldConflict[]
  /** Only when Feishu holds something else than was sent. */
  readonly notTaken?: readonly FieldChange[]
  /** Of a rehearsal only. */
  readonly request?: ShownRequest | null
  /** Of a rehearsal only: nothing went to Feishu. */
  readonly practice?: true
}

export function pushDocument(
  report: PushReport,
  problems: readonly PlacedProblem[],
  output: Output,
): PushDocument {
  const { outcome, httpStatus, code, msg, logId, advice, changes, conflicts, notTaken } = report
  return {
    outcome,
    httpStatus,
    code,
    msg,
    logId,
    advice: output.sentence(advice),
    problems: problems.map((problem) => problemDocument(problem, output)),
    changes,
    ...(conflicts.length === 0 ? {} : { conflicts }),
    ...(notTaken.length === 0 ? {} : { notTaken }),
  }
}

/** A push that could not begin. */
export function notStartedDocument(failure: Failure, output: Output): PushDocument {
  return {
    outcome: 'not-started',
    httpStatus: null,
    code: null,
    msg: null,
    logId: null,
    advice: output.sentence(failure.message),
    problems: failure.code.startsWith('draft.') ? [problemDocument(placeFailure(failure), output)] : [],
    changes: [],
  }
}
