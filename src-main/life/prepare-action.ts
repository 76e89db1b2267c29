import { checkDraft } from '@shared/draft/check-draft'
import type { Draft } from '@shared/draft/draft'
import type { LifeReport, LifeWish } from '@shared/life/life-report'
import { isActionAllowed } from '@shared/notification/allowed-actions'
import { serialiseRequestBody, updateRequestBody } from '@shared/notification/update-request-body'
import { hasErrors } from '@shared/problem'
import type { Message } from '@shared/result'
import { notificationRequests, type NotificationRequest } from '../feishu/notification-requests'
import type { LifeDependencies } from './life-dependencies'
import { lifeReport, reportOfFailedRead } from './life-reports'
import { readStanding, type ReadPush } from './read-standing'

/** An action that waits for a person's word. Everything in it is frozen: what is sent is what was shown. */
export interface ReadyAction {
  readonly kind: 'ready'
  readonly draft: Draft
  readonly wish: LifeWish
  readonly request: NotificationRequest
  /** The push as it was; absent when there is none yet. */
  readonly before?: ReadPush
  /** What would be sent, and how the push stands; its outcome is `ready`. */
  readonly report: LifeReport
}

export type PreparedAction = ReadyAction | { readonly kind: 'ended'; readonly report: LifeReport }

export interface PrepareOptions {
  /** Create although an earlier creation may have made this push: a person has looked. */
  readonly createAgain?: boolean
}

/**
 * The first half of an action: looks whether it can be sent, and whether the push, read anew, is one that it can be
 * offered for. Sends nothing.
 */
export async function prepareAction(
  draft: Draft,
  wish: LifeWish,
  dependencies: LifeDependencies,
  options: PrepareOptions = {},
): Promise<PreparedAction> {
  if (wish.action === 'create') return prepareCreation(draft, dependencies, options)

  const { notificationId } = draft.target
  const objection = objectionTo(wish, notificationId, dependencies.clock.now())
  if (objection !== undefined) return ended(lifeReport(wish.action, 'invalid', objection))

  const answer = await readStanding(draft.target, dependencies)
  if (answer.kind !== 'success') return ended(reportOfFailedRead(wish.action, answer))

  const before = answer.data
  const { standing } = before
  if (!isActionAllowed(wish.action, { hasPush: true, status: standing.status })) {
    const advice: Message = {
      key: `life.not-allowed.${wish.action}`,
      params: { status: JSON.stringify(standing.status) },
    }
    return ended(lifeReport(wish.action, 'not-allowed', advice, answer, { standing }))
  }

  const request = requestOf(wish, notificationId)
  const report = lifeReport(wish.action, 'ready', { key: `life.ready.${wish.action}` }, answer, {
    standing,
    request: dependencies.client.showRequest(request),
  })
  return { kind: 'ready', draft, wish, request, before, report }
}

async function prepareCreation(
  draft: Draft,
  { client, clock, creations }: LifeDependencies,
  { createAgain = false }: PrepareOptions,
): Promise<PreparedAction> {
  const { helpdeskId, notificationId, userIdType } = draft.target
  if (notificationId !== '') {
    const advice: Message = { key: 'life.not-allowed.create', params: { id: notificationId } }
    return ended(lifeReport('create', 'not-allowed', advice))
  }

  const problems = checkDraft(draft, clock.now())
  if (hasErrors(problems)) {
    const count = problems.filter(({ severity }) => severity === 'error').length
    const advice: Message = { key: 'life.create-invalid', params: { count } }
    return ended(lifeReport('create', 'invalid', advice, undefined, { problems }))
  }

  const record = updateRequestBody(draft.notification, draft.cardText)
  const body = serialiseRequestBody(record)
  const [earlier] = createAgain ? [] : await creations.like(helpdeskId, record.job_name, body)
  if (earlier !== undefined) {
    const params = { name: earlier.jobName, time: earlier.at }
    return ended(lifeReport('create', 'unknown', { key: 'life.creation-pending', params }))
  }

  const request = notificationRequests.create(userIdType, body)
  const report = lifeReport('create', 'ready', { key: 'life.ready.create' }, undefined, {
    problems,
    request: client.showRequest(request),
  })
  return { kind: 'ready', draft, wish: { action: 'create' }, request, report }
}

type WishOfPush =
  Exclude<LifeWish, { readonly action: 'create' }> | { readonly action: 'preview' | 'cancel-approval' }

/** What keeps an action from being sent, whatever Feishu holds. */
function objectionTo(wish: LifeWish, notificationId: string, now: number): Message | undefined {
  if (notificationId === '') return { key: 'push.notification-id-missing' }
  if (!/^\d+$/.test(notificationId)) return { key: 'life.not-an-id', params: { text: notificationId } }
  if (wish.action === 'submit' && wish.reason.trim() === '') return { key: 'life.reason-missing' }
  if (wish.action !== 'schedule') return undefined

  if (!/^\d{13}$/.test(wish.sendAt)) return { key: 'life.time-missing' }
  return Number(wish.sendAt) <= now ? { key: 'life.time-past' } : undefined
}

function requestOf(wish: WishOfPush, id: string): NotificationRequest {
  switch (wish.action) {
    case 'submit':
      return notificationRequests.submitApprove(id, wish.reason.trim())
    case 'schedule':
      return notificationRequests.executeSend(id, wish.sendAt)
    case 'cancel-sending':
      return notificationRequests.cancelSend(id, wish.recall)
    case 'cancel-approval':
      return notificationRequests.cancelApprove(id)
    default:
      return notificationRequests.preview(id)
  }
}

function ended(report: LifeReport): PreparedAction {
  return { kind: 'ended', report }
}
