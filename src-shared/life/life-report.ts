import type { JsonValue } from '../json-value'
import type { LifeAction } from '../notification/allowed-actions'
import type { Problem } from '../problem'
import type { ShownRequest } from '../push/push-report'
import type { Message } from '../result'

/** An action with what a person has to say for it. */
export type LifeWish =
  | { readonly action: 'create' | 'preview' | 'cancel-approval' }
  | { readonly action: 'submit'; readonly reason: string }
  /** `sendAt`: milliseconds since 1970 as a text of digits. */
  | { readonly action: 'schedule'; readonly sendAt: string }
  | { readonly action: 'cancel-sending'; readonly recall: boolean }

/**
 * How an action ended.
 *
 * - `done`: Feishu took it.
 * - `no-access`: Feishu answered that the user may not submit yet (API §3.2).
 * - `refused`: Feishu said no.
 * - `no-answer`: surely nothing was done, since Feishu was not reached.
 * - `unknown`: it was sent, and nobody can say whether it was done. It is never sent again by itself.
 * - `not-allowed`: the push stands differently by now; nothing was sent.
 * - `invalid`: something in it cannot be sent; nothing was.
 * - `ready`: nothing was sent yet; this is what would be.
 * - `declined`: a person said no; nothing was sent.
 */
export type LifeOutcome =
  | 'done'
  | 'no-access'
  | 'refused'
  | 'no-answer'
  | 'unknown'
  | 'not-allowed'
  | 'invalid'
  | 'ready'
  | 'declined'

/** What Feishu says about a push besides what a client owns (API §3.3, §3.4). */
export interface PushStanding {
  readonly notificationId: string
  readonly jobName: string
  /** 0 is a draft; every other number is only a number (API §4). `null` when Feishu did not say. */
  readonly status: JsonValue
  /** Who gets it, by number (API §1.4). */
  readonly pushScope: JsonValue
  readonly sendAt: string
  readonly targetUsers: number | null
  readonly sentUsers: number | null
  readonly readUsers: number | null
  /** `''` when there is none. */
  readonly approvalLink: string
}

/** Everything that is told about an action. Plain data, the same for the window and for `--json`. */
export interface LifeReport {
  readonly action: LifeAction | 'fetch' | 'status'
  readonly outcome: LifeOutcome
  readonly httpStatus: number | null
  readonly code: number | null
  readonly msg: string | null
  readonly logId: string | null
  /** What happened, what is safe, what to do next. */
  readonly advice: Message
  readonly problems: readonly Problem[]
  /** The push as it was read last; `null` when it could not be. */
  readonly standing: PushStanding | null
  readonly request: ShownRequest | null
}
