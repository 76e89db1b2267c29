import type { Draft } from '@shared/draft/draft'
import type { LifeReport } from '@shared/life/life-report'
import { refreshedBase } from '@shared/life/refreshed-base'
import { DRAFT_STATUS } from '@shared/notification/notification-record'
import type { CarriedOut } from './carry-out-action'
import type { LifeDependencies } from './life-dependencies'
import { lifeReport, reportOfFailedRead } from './life-reports'
import { readStanding } from './read-standing'

/** Reads how a draft's push stands: its status, its counts, its approval link. */
export async function readHowItStands(draft: Draft, dependencies: LifeDependencies): Promise<CarriedOut> {
  if (!/^\d+$/.test(draft.target.notificationId)) {
    return { report: lifeReport('status', 'invalid', { key: 'push.notification-id-missing' }) }
  }

  const answer = await readStanding(draft.target, dependencies)
  if (answer.kind !== 'success') return { report: reportOfFailedRead('status', answer) }

  const { standing, notification } = answer.data
  return {
    report: standingReport(standing, answer),
    draft: { ...draft, base: refreshedBase(draft, notification, dependencies.clock.now()) },
  }
}

function standingReport(
  standing: NonNullable<LifeReport['standing']>,
  answer: Parameters<typeof lifeReport>[3],
): LifeReport {
  const key = standing.status === DRAFT_STATUS ? 'life.stands.draft' : 'life.stands.other'
  const params = { status: JSON.stringify(standing.status) }

  return lifeReport('status', 'done', { key, params }, answer, { standing })
}
