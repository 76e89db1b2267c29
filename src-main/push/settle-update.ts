import type { FeishuAnswer, FeishuRefusal } from '@shared/feishu/answer'
import type { ServerNotification } from '@shared/notification/notification-record'
import { nextStepAfterReadBack, type StepAfterReadBack } from './after-read-back'
import { baseOf, type ReadyPush } from './prepare-push'
import type { PushDependencies } from './push-dependencies'
import { readPush } from './read-push'
import type { Tries } from './repeats'
import { reportOf, reportOfFailedUpdate } from './reports'
import { toldBefore, type SentPush } from './sent-push'
import { unknownReport, type UnansweredUpdate } from './unanswered-update'
import { adviceAfterUpdate } from './verify-update'

/** The push has ended, or the update is sent once more. */
export type SettledUpdate =
  { readonly do: 'ended'; readonly sent: SentPush } | Extract<StepAfterReadBack, { do: 'repeat' }>

/** How an update stands that got no answer. */
export interface UnsettledUpdate {
  readonly unanswered: UnansweredUpdate
  readonly tries: Tries
  readonly canSendAgain: boolean
}

/** An update got no answer: reads the push back, which decides (design §3.3). */
export async function settleUpdate(
  ready: ReadyPush,
  { unanswered, tries, canSendAgain }: UnsettledUpdate,
  dependencies: PushDependencies,
): Promise<SettledUpdate> {
  const readBack = await readPush(ready.plan.target, dependencies, 'checking')
  const next = nextStepAfterReadBack(readBack, { ...ready.plan, tries, canSendAgain }, dependencies.random)

  return next.do === 'repeat'
    ? next
    : { do: 'ended', sent: endOf(next, readBack, unanswered, ready, dependencies) }
}

/** The last try was refused, but an earlier one got no answer: reading back once more decides. */
export async function settleRefusedUpdate(
  refusal: FeishuRefusal,
  ready: ReadyPush,
  { unanswered, tries }: Pick<UnsettledUpdate, 'unanswered' | 'tries'>,
  dependencies: PushDependencies,
): Promise<SentPush> {
  const readBack = await readPush(ready.plan.target, dependencies, 'checking')
  const interrupted = { ...ready.plan, tries, canSendAgain: false }
  const next = nextStepAfterReadBack(readBack, interrupted, dependencies.random)
  const wasNotTaken = next.do === 'repeat' || (next.do === 'unknown' && next.why === 'not-taken')

  return wasNotTaken
    ? { report: reportOfFailedUpdate(refusal, toldBefore(ready)) }
    : endOf(next, readBack, unanswered, ready, dependencies)
}

/** What is told of an interrupted update once it was read back. */
export function endOf(
  end: Exclude<StepAfterReadBack, { do: 'repeat' }>,
  readBack: FeishuAnswer<ServerNotification>,
  unanswered: UnansweredUpdate,
  ready: ReadyPush,
  { clock }: PushDependencies,
): SentPush {
  const told = toldBefore(ready)

  switch (end.do) {
    case 'updated': {
      const advice = adviceAfterUpdate(end.notTaken, { key: 'push.updated-after-interruption' })
      const report = reportOf('updated', advice, readBack, { ...told, notTaken: end.notTaken })
      const base =
        readBack.kind === 'success' ? { base: baseOf(readBack.data, ready.plan.target, clock.now()) } : {}
      return { report, ...base }
    }

    case 'unknown': {
      const notTaken = end.why === 'in-part' ? end.left : []
      return { report: unknownReport(end.why, unanswered, { ...told, notTaken }) }
    }

    case 'no-longer-a-draft': {
      const advice = { key: 'push.no-longer-a-draft', params: { status: end.status } } as const
      return { report: reportOf('conflict', advice, readBack, told) }
    }

    case 'changed-meanwhile': {
      const fields = end.conflicts.map(({ field }) => field).join(', ')
      const advice = { key: 'push.changed-meanwhile', params: { fields } } as const
      return { report: reportOf('conflict', advice, readBack, { ...told, conflicts: end.conflicts }) }
    }
  }
}
