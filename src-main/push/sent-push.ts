import type { DraftBase } from '@shared/draft/draft'
import type { PushReport } from '@shared/push/push-report'
import type { ReadyPush } from './prepare-push'

/** How a push ended, and what the draft compares with from now on. */
export interface SentPush {
  readonly report: PushReport
  /** The new base of the draft; absent when nothing new is known. */
  readonly base?: DraftBase
}

/** What was known before sending and is told again at the end. */
export function toldBefore({
  report: { problems, changes, request },
}: ReadyPush): Pick<PushReport, 'problems' | 'changes' | 'request'> {
  return { problems, changes, request }
}
