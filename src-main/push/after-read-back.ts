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
}

export type StepAfterReadBack =
  | { readonly do: 'updated'; readonly notTaken: readonly FieldChange[] }
  | { readonly do: 'repeat'; readonly waitMs: number; readonly tries: Tries }
  | { readonly do: 'unknown'; readonly why: 'not-read-back' | 'not-taken' }
  | { readonly do: 'no-longer-a-draft'; readonly status: string }
  | { readonly do: 'changed-meanwhile'; readonly conflicts: readonly FieldConflict[] }

/** What follows reading back after an interrupted `PATCH` (design §3.3, API §12.3). */
export function nextStepAfterReadBack(
  readBack: FeishuAnswer<ServerNotification>,
  { body, serverCopy, force, tries }: InterruptedUpdate,
  random: () => number,
): StepAfterReadBack {
  if (readBack.kind !== 'success') return { do: 'unknown', why: 'not-read-back' }

  const now = readBack.data
  if (wasTaken(body, serverCopy, now)) return { do: 'updated', notTaken: changesBetween(now, body) }

  const { status } = now
  if (status !== DRAFT_STATUS) return { do: 'no-longer-a-draft', status: JSON.stringify(status ?? null) }

  // Somebody may have changed the push in this very moment; sending again would overwrite that unseen.
  const conflicts = serverCopy === undefined || force ? [] : conflictsBetween(serverCopy, body, now)
  if (conflicts.length > 0) return { do: 'changed-meanwhile', conflicts }

  if (lostTries(tries) >= MAX_REPEATS) return { do: 'unknown', why: 'not-taken' }

  const waitMs = backOffMs(lostTries(tries), random)
  return { do: 'repeat', waitMs, tries: { ...tries, interrupted: tries.interrupted + 1 } }
}

/**
 * Whether Feishu holds what was sent. An update is taken as a whole, so one field that became ours proves it, even if
 * Feishu keeps another field differently.
 */
function wasTaken(
  body: UpdateRequestBody,
  before: ServerNotification | undefined,
  now: ServerNotification,
): boolean {
  const left = new Set(changesBetween(now, body).map(({ field }) => field))
  if (left.size === 0) return true

  return before !== undefined && changesBetween(before, body).some(({ field }) => !left.has(field))
}
