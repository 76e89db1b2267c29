import type { FeishuAnswer } from '@shared/feishu/answer'
import { changesBetween, conflictsBetween } from '@shared/notification/changes'
import { DRAFT_STATUS, type ServerNotification } from '@shared/notification/notification-record'
import type { UpdateRequestBody } from '@shared/notification/update-request-body'
import type { FieldChange, FieldConflict } from '@shared/push/push-report'
import { lostTries } from './after-patch'
import { MAX_REPEATS, type Tries } from './repeats'
import { backOffMs } from './waits'

/** An update that got no answer. */
export interface InterruptedUpdate {
  readonly body: UpdateRequestBody
  /** The push before the update, when it could be read. */
  readonly serverCopy?: ServerNotification
  /** Overwrite what somebody else changed. */
  readonly force: boolean
  readonly tries: Tries
  /** Whether the update may be sent once more, as far as the number of all tries goes. */
  readonly canSendAgain: boolean
}

export type StepAfterReadBack =
  | { readonly do: 'updated'; readonly notTaken: readonly FieldChange[] }
  | { readonly do: 'repeat'; readonly waitMs: number; readonly tries: Tries }
  | { readonly do: 'unknown'; readonly why: 'not-read-back' | 'not-taken' }
  | { readonly do: 'unknown'; readonly why: 'in-part'; readonly left: readonly FieldChange[] }
  | { readonly do: 'no-longer-a-draft'; readonly status: string }
  | { readonly do: 'changed-meanwhile'; readonly conflicts: readonly FieldConflict[] }

/** What follows reading back after an interrupted `PATCH` (design §3.3, API §12.3). */
export function nextStepAfterReadBack(
  readBack: FeishuAnswer<ServerNotification>,
  { body, serverCopy, force, tries, canSendAgain }: InterruptedUpdate,
  random: () => number,
): StepAfterReadBack {
  if (readBack.kind !== 'success') return { do: 'unknown', why: 'not-read-back' }

  const now = readBack.data
  const left = changesBetween(now, body)
  const { ours, missing } = traceOf(body, serverCopy, left)
  if (left.length === 0 || (ours > 0 && missing === 0)) return { do: 'updated', notTaken: left }

  const { status } = now
  if (status !== DRAFT_STATUS) return { do: 'no-longer-a-draft', status: JSON.stringify(status ?? null) }

  // Somebody may have changed the push in this very moment; sending again would overwrite that unseen.
  const conflicts = serverCopy === undefined || force ? [] : conflictsBetween(serverCopy, body, now)
  if (conflicts.length > 0) return { do: 'changed-meanwhile', conflicts }

  // One field may have become ours by coincidence, several hardly.
  if (ours > 1) return { do: 'unknown', why: 'in-part', left }
  if (!canSendAgain || lostTries(tries) >= MAX_REPEATS) return { do: 'unknown', why: 'not-taken' }

  const waitMs = backOffMs(lostTries(tries), random)
  return { do: 'repeat', waitMs, tries: { ...tries, interrupted: tries.interrupted + 1 } }
}

/** Of the fields that the update changes: how many Feishu holds as they were sent, and how many not. */
function traceOf(
  body: UpdateRequestBody,
  before: ServerNotification | undefined,
  left: readonly FieldChange[],
): { readonly ours: number; readonly missing: number } {
  const leftFields = new Set(left.map(({ field }) => field))
  const changed = before === undefined ? [] : changesBetween(before, body)
  const missing = changed.filter(({ field }) => leftFields.has(field)).length

  return { ours: changed.length - missing, missing }
}
