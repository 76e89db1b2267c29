import type { JsonValue } from '../json-value'
import type { ClientOwnedField } from '../notification/notification-record'
import type { Problem } from '../problem'
import type { Message } from '../result'

/**
 * How a push ended (design §3.3, §3.5).
 *
 * - `updated`: Feishu took it.
 * - `invalid`: the draft has errors; nothing was sent.
 * - `refused`: Feishu answered and said no.
 * - `conflict`: somebody else changed the push, or it is no longer a draft; nothing was sent.
 * - `no-answer`: Feishu could not be read before anything was sent.
 * - `unknown`: the update was sent and nobody can say whether it was taken.
 * - `dry-run`: everything but the update was done, as asked.
 * - `declined`: the person said no when asked.
 */
export type PushOutcome =
  'updated' | 'invalid' | 'refused' | 'conflict' | 'no-answer' | 'unknown' | 'dry-run' | 'declined'

/** A difference in one client-owned field. An absent side means that the field was not there. */
export interface FieldChange {
  readonly field: ClientOwnedField
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** A field that both sides changed since the base was fetched, or that only the server did. */
export interface FieldConflict {
  readonly field: ClientOwnedField
  readonly base?: JsonValue
  readonly mine?: JsonValue
  readonly theirs?: JsonValue
}

/** A request as it was sent, for a person to read: secrets are replaced by placeholders. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The exact text of the body. */
  readonly body: string
}

/** Everything that is told about an attempt to push. Plain data, the same for the window and for `--json`. */
export interface PushReport {
  readonly outcome: PushOutcome
  /** Of the answer that decided; `null` when there was none. */
  readonly httpStatus: number | null
  /** Feishu's own code; `null` when there was no envelope. */
  readonly code: number | null
  readonly msg: string | null
  /** The id to quote to Feishu's support (API §6.2). */
  readonly logId: string | null
  /** What happened, what is safe, what to do next. */
  readonly advice: Message
  readonly problems: readonly Problem[]
  /** What the update changes (or changed) on Feishu. */
  readonly changes: readonly FieldChange[]
  /** Why it was a conflict; empty otherwise. */
  readonly conflicts: readonly FieldConflict[]
  /** What Feishu holds differently from what was sent, seen by reading back; empty when all was taken. */
  readonly notTaken: readonly FieldChange[]
  readonly request: ShownRequest | null
}
