import type { DraftTarget } from '../draft/draft'
import type { FieldChange, PushReport } from '../push/push-report'

/** One request of a push, and how it was answered (API §6.2: all ids are kept for support). */
export interface Exchange {
  readonly call: 'get' | 'patch'
  /** Milliseconds since 1970. */
  readonly at: number
  readonly httpStatus: number | null
  /** Feishu's own code; `null` without an envelope. */
  readonly code: number | null
  /** `X-Tt-Logid`, or the body's `error.log_id`. */
  readonly logId: string | null
  readonly requestId: string | null
  /** Why there was no answer. */
  readonly trouble?: string
}

/** Where an attempt came from. */
export type HistorySource = 'window' | 'command-line'

/** One attempt to update a push. Plain data without secrets. */
export interface HistoryEntry {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly source: HistorySource
  /** Who: the profile that it was made with. */
  readonly profile: string
  readonly draftName: string
  readonly target: DraftTarget
  readonly outcome: PushReport['outcome']
  readonly httpStatus: number | null
  readonly code: number | null
  readonly msg: string | null
  readonly logId: string | null
  readonly advice: PushReport['advice']
  /** What it changed, long values shortened. */
  readonly changes: readonly FieldChange[]
  readonly exchanges: readonly Exchange[]
  /** How many attempts in a row it stands for, all without an answer; one when absent. */
  readonly times?: number
  /** When the first of them was made; milliseconds since 1970. */
  readonly since?: number
}
