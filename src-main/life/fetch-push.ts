import type { Draft, DraftTarget } from '@shared/draft/draft'
import { unwrapImport } from '@shared/draft/unwrap-import'
import type { LifeReport } from '@shared/life/life-report'
import { DRAFT_STATUS } from '@shared/notification/notification-record'
import type { Message } from '@shared/result'
import type { LifeDependencies } from './life-dependencies'
import { lifeReport, reportOfFailedRead } from './life-reports'
import { readStanding } from './read-standing'

/** What came of fetching. */
export interface FetchedPush {
  readonly report: LifeReport
  /** The push as a draft, its base what was read; absent when it could not be. */
  readonly draft?: Draft
  /** What was taken out of what, for the person to know. */
  readonly notices: readonly Message[]
}

/** Reads a push and makes a draft of it, whatever its status; it can only be pushed while it is a draft on Feishu. */
export async function fetchPush(target: DraftTarget, dependencies: LifeDependencies): Promise<FetchedPush> {
  if (!/^\d+$/.test(target.notificationId)) {
    const advice: Message = { key: 'life.not-an-id', params: { text: target.notificationId } }
    return { report: lifeReport('fetch', 'invalid', advice), notices: [] }
  }

  const answer = await readStanding(target, dependencies)
  if (answer.kind !== 'success') return { report: reportOfFailedRead('fetch', answer), notices: [] }

  const { notification, standing } = answer.data
  const imported = unwrapImport(JSON.stringify({ notification }), dependencies.clock.now())
  if (!imported.ok) {
    const report = lifeReport('fetch', 'invalid', imported.error.message, answer, { standing })
    return { report, notices: [] }
  }

  const { draft, unwrapped } = imported.value
  const { base } = draft
  const params = { id: target.notificationId, status: JSON.stringify(standing.status) }
  const advice: Message = {
    key: standing.status === DRAFT_STATUS ? 'life.fetched' : 'life.fetched-no-draft',
    params,
  }
  return {
    report: lifeReport('fetch', 'done', advice, answer, { standing }),
    draft: {
      ...draft,
      // The push that was asked for is the one that is updated, whatever the record says of itself.
      target: {
        ...target,
        helpdeskId: target.helpdeskId === '' ? draft.target.helpdeskId : target.helpdeskId,
      },
      ...(base === undefined ? {} : { base: { ...base, userIdType: target.userIdType } }),
    },
    notices: unwrapped.filter(
      ({ key }) => key !== 'draft.unwrapped-answer' && key !== 'draft.imported-record',
    ),
  }
}
