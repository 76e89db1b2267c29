import { isMendedBySignIn } from '@shared/feishu/sign-in-codes'
import { retryClassOf } from '@shared/feishu/error-codes'
import type { PushReport } from '@shared/push/push-report'
import { MAX_REPEATS, type LaterSettlement, type ReadyPush, type SentPush } from '../push/push-draft'
import type { ConfirmedPush, OutboxItem } from './outbox-item'

/** Something that happened to a push in the outbox. */
export type OutboxEvent =
  /** Its update is about to be sent. */
  | { readonly type: 'sending'; readonly ready: ReadyPush }
  /** An attempt ended. */
  | { readonly type: 'ended'; readonly sent: SentPush }
  /** The process that was sending it is gone. */
  | { readonly type: 'restarted' }
  /** It was looked for on Feishu. */
  | { readonly type: 'looked-for'; readonly found: LaterSettlement }
  | { readonly type: 'credentials-stored' }
  | { readonly type: 'expired' }
  /** A person says it shall go out: as it is, or as it is now. */
  | { readonly type: 'confirmed'; readonly push?: ConfirmedPush }

/** How long to wait when the rate limit struck and Feishu did not say for how long; in milliseconds. */
const UNTOLD_RATE_LIMIT_MS = 60_000

/**
 * What becomes of a push in the outbox (design §3.5). An event that cannot happen in its state changes nothing: the
 * very same item comes back.
 * @param now - milliseconds since 1970.
 */
export function nextItem(item: OutboxItem, event: OutboxEvent, now: number): OutboxItem {
  switch (event.type) {
    case 'sending':
      return item.state === 'queued' ? { ...plainly(item), state: 'sending', sent: event.ready } : item

    case 'ended':
      return item.state === 'queued' || item.state === 'sending' ? afterAttempt(item, event.sent, now) : item

    case 'restarted':
      return item.state === 'sending' ? { ...item, state: 'unknown', settles: true } : item

    case 'looked-for':
      return item.state === 'unknown' && item.settles === true ? afterLook(item, event.found, now) : item

    case 'credentials-stored':
      return item.state === 'waiting-for-sign-in' ? { ...plainly(item), state: 'queued' } : item

    case 'expired':
      return item.state === 'queued' || item.state === 'waiting-for-sign-in'
        ? { ...plainly(item), state: 'expired' }
        : item

    case 'confirmed':
      return isOnItsWay(item) ? item : confirmed(item, event.push, now)
  }
}

/** Whether something of it may be under way to Feishu, so that nothing else may take its place. */
function isOnItsWay({ state }: OutboxItem): boolean {
  return state === 'sending' || state === 'updated'
}

function confirmed(item: OutboxItem, push: ConfirmedPush | undefined, now: number): OutboxItem {
  const { id, revision } = item
  return { id, revision, push: push ?? item.push, state: 'queued', confirmedAt: now, interrupted: 0 }
}

/** Without what belonged to the state that it was in; the last report stays, to be read. */
function plainly({ id, revision, push, state, confirmedAt, interrupted, report }: OutboxItem): OutboxItem {
  return {
    id,
    revision,
    push,
    state,
    confirmedAt,
    interrupted,
    ...(report === undefined ? {} : { report }),
  }
}

function afterAttempt(item: OutboxItem, { report, base }: SentPush, now: number): OutboxItem {
  const ended: OutboxItem = { ...plainly(item), report }

  switch (report.outcome) {
    case 'updated':
      return { ...ended, state: 'updated', ...(base === undefined ? {} : { base }) }
    case 'conflict':
      return { ...ended, state: 'conflict' }
    case 'unknown':
      return item.sent === undefined
        ? { ...ended, state: 'unknown' }
        : // It was repeated as often as it may be: reading can still tell that it was taken, but sends nothing more.
          { ...ended, state: 'unknown', settles: true, sent: item.sent, interrupted: MAX_REPEATS }
    case 'refused':
      return afterRefusal(ended, report, now)
    case 'invalid':
      return { ...ended, state: 'refused' }
    case 'no-answer':
      return { ...ended, state: isWithoutCredentials(report) ? 'waiting-for-sign-in' : 'queued' }
    case 'declined':
    case 'dry-run':
      return { ...ended, state: 'queued' }
  }
}

/** The rate limit is nobody's fault: colleagues use it up as well (API §6.3). */
function afterRefusal(ended: OutboxItem, report: PushReport, now: number): OutboxItem {
  if (isMendedBySignIn(report.code)) return { ...ended, state: 'waiting-for-sign-in' }
  if (report.httpStatus === null || retryClassOf(report.httpStatus, report.code) !== 'after-wait') {
    return { ...ended, state: 'refused' }
  }

  const seconds = report.advice.params?.seconds
  const waitMs = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : UNTOLD_RATE_LIMIT_MS
  return { ...ended, state: 'queued', putOff: { at: now, until: now + waitMs } }
}

/** Without an answer of anybody's, and not for the network's sake: there was nothing to sign the request with. */
function isWithoutCredentials({ advice }: PushReport): boolean {
  return !advice.key.startsWith('push.')
}

function afterLook(item: OutboxItem, found: LaterSettlement, now: number): OutboxItem {
  switch (found.do) {
    case 'look-again':
      return item
    case 'send-again': {
      const again: OutboxItem = { ...plainly(item), state: 'queued', interrupted: item.interrupted + 1 }
      const { serverCopy } = found.plan
      return {
        ...again,
        // Compared from now on with what the person saw, however the draft's own base is.
        push: serverCopy === undefined ? item.push : { ...item.push, seen: serverCopy },
        putOff: { at: now, until: now + found.waitMs },
      }
    }
    case 'ended': {
      const { report } = found.sent
      return report.outcome === 'unknown'
        ? { ...plainly(item), state: 'unknown', report }
        : afterAttempt(item, found.sent, now)
    }
  }
}
