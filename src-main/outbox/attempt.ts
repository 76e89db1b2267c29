import type { Draft } from '@shared/draft/draft'
import type { PushProgress } from '@shared/push/push-progress'
import type { PushReport } from '@shared/push/push-report'
import type { Exchange } from '../history/exchange'
import { recordedClient } from '../history/recorded-client'
import {
  preparePush,
  reportOf,
  sendPrepared,
  settleLater,
  type PushDependencies,
  type ReadyPush,
} from '../push/push-draft'
import type { OutboxEvent } from './next-item'
import type { OutboxParts } from './outbox-connection'
import type { ConfirmedPush, OutboxItem } from './outbox-item'

/** One attempt to get a push to Feishu, or to find out whether it got there. */
export interface Attempt {
  readonly itemId: string
  readonly push: ConfirmedPush
  readonly report: PushReport
  /** Every request of it with its answer. */
  readonly exchanges: readonly Exchange[]
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

/** What an attempt does to the outbox. */
export interface AttemptHooks {
  /** Keeps what happened. @returns the item as it is now; `undefined` when it must not go on. */
  readonly happened: (event: OutboxEvent) => Promise<OutboxItem | undefined>
  readonly onProgress: (progress: PushProgress) => void
  readonly signal: AbortSignal
}

/** Whether a server answered: one that could not be reached holds up the others too. */
export type Heard = 'answer' | 'nothing' | 'not-asked'

/**
 * Works on one push: settles what may be on Feishu already, or prepares, notes that it is being sent, and sends.
 * @param fresh - what was prepared and shown a moment ago; else everything is read and compared anew.
 */
export async function attempt(
  item: OutboxItem,
  fresh: ReadyPush | undefined,
  parts: OutboxParts,
  hooks: AttemptHooks,
): Promise<Heard> {
  const { clock, random } = parts
  const startedAt = clock.now()
  const current = item.state === 'sending' ? await hooks.happened({ type: 'restarted' }) : item
  if (current === undefined) return 'answer'

  const connection = await parts.connect(item.push)
  if (!connection.ok) {
    // One that is to be settled waits as it is: what was sent is still to be looked for.
    if (current.state === 'unknown') return 'not-asked'
    const report = reportOf('no-answer', connection.error.message)
    await hooks.happened({ type: 'ended', sent: { report } })
    return 'answer'
  }

  const exchanges: Exchange[] = []
  const dependencies: PushDependencies = {
    ...connection.value,
    client: recordedClient(
      connection.value.client,
      () => clock.now(),
      (exchange) => exchanges.push(exchange),
    ),
    clock,
    random,
    onProgress: hooks.onProgress,
    signal: hooks.signal,
  }
  const ended = await workOn(current, fresh, dependencies, hooks)
  if (ended === undefined) return 'answer'

  const report = reportOfEnd(ended)
  await parts.record({ itemId: item.id, push: item.push, report, exchanges, startedAt })
  await hooks.happened(ended)
  const isUnread = ended.type === 'looked-for' && ended.found.do === 'look-again'
  return report.outcome === 'no-answer' || isUnread ? 'nothing' : 'answer'
}

type EndOfAttempt = Extract<OutboxEvent, { type: 'ended' | 'looked-for' }>

async function workOn(
  item: OutboxItem,
  fresh: ReadyPush | undefined,
  dependencies: PushDependencies,
  hooks: AttemptHooks,
): Promise<EndOfAttempt | undefined> {
  if (item.state === 'unknown') {
    if (item.sent === undefined) return undefined
    return { type: 'looked-for', found: await settleLater(item.sent, item.interrupted, dependencies) }
  }

  const prepared =
    fresh ?? (await preparePush(comparedWithSeen(item.push), dependencies, optionsOf(item.push)))
  if (hooks.signal.aborted) return undefined
  if (prepared.kind === 'ended') return { type: 'ended', sent: { report: prepared.report } }

  const noted = await hooks.happened({ type: 'sending', ready: prepared })
  if (noted?.state !== 'sending') return undefined
  return { type: 'ended', sent: await sendPrepared(prepared, dependencies) }
}

/** A change since the person looked is a conflict, whatever the draft's own base says. */
function comparedWithSeen({ draft, seen }: ConfirmedPush): Draft {
  if (seen === undefined) return draft
  const { userIdType } = draft.target
  return { ...draft, base: { fetchedAt: new Date(0).toISOString(), userIdType, notification: seen } }
}

/** Who chose to overwrite what they saw did not choose to overwrite what came later. */
function optionsOf({ options, seen }: ConfirmedPush): ConfirmedPush['options'] {
  return seen === undefined ? options : { ...options, force: false }
}

function reportOfEnd(ended: EndOfAttempt): PushReport {
  if (ended.type === 'ended') return ended.sent.report
  return ended.found.do === 'send-again'
    ? reportOf('unknown', { key: 'outbox.not-taken-yet' })
    : ended.found.sent.report
}
