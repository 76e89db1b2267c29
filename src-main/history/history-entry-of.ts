import { randomUUID } from 'node:crypto'
import type { DraftTarget } from '@shared/draft/draft'
import type { Exchange, HistoryEntry, HistorySource } from '@shared/history/history-entry'
import type { JsonValue } from '@shared/json-value'
import type { FieldChange, PushReport } from '@shared/push/push-report'

/** Longer values are cut: a card can have 30 KB, and history is no backup. In characters. */
const LONGEST_VALUE = 2000

/** What is known of an attempt when it has ended. */
export interface EndedAttempt {
  readonly report: PushReport
  readonly exchanges: readonly Exchange[]
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly source: HistorySource
  readonly profile: string
  readonly draftName: string
  readonly target: DraftTarget
}

/** The line of history of an attempt. */
export function historyEntryOf({ report, startedAt, ...attempt }: EndedAttempt): HistoryEntry {
  const { outcome, httpStatus, code, msg, logId, advice, changes } = report
  return {
    id: randomUUID(),
    at: startedAt,
    ...attempt,
    target: { ...attempt.target },
    outcome,
    httpStatus,
    code,
    msg,
    logId,
    advice,
    changes: changes.map(shortened),
  }
}

function shortened({ field, before, after }: FieldChange): FieldChange {
  return {
    field,
    ...(before === undefined ? {} : { before: cut(before) }),
    ...(after === undefined ? {} : { after: cut(after) }),
  }
}

function cut(value: JsonValue): JsonValue {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= LONGEST_VALUE ? value : `${text.slice(0, LONGEST_VALUE)}…`
}
