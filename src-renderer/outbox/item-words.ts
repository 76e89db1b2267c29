import type { MessageKey } from '@shared/messages/catalogue'
import type { OutboxItemView } from '@shared/outbox/outbox-view'
import type { Message } from '@shared/result'

/** What an item's line says of its state, in the words of desktop practice §8.3. */
export function stateKey({ state, settles, progress, report }: OutboxItemView): MessageKey {
  if (state === 'unknown' && settles === true) return 'window.outbox.settling'
  if (state === 'queued' && progress !== undefined && progress.step !== 'waiting')
    return 'window.outbox.working'
  if (state === 'refused' && report?.outcome === 'invalid') return 'window.outbox.invalid'
  return `window.outbox.state.${state}`
}

/** How long until the next try: whole seconds up to two minutes, then minutes. */
export function countdown(until: number, now: number): Message {
  const seconds = Math.max(0, Math.ceil((until - now) / 1000))
  return seconds <= 120
    ? { key: 'window.outbox.seconds', params: { count: seconds } }
    : { key: 'window.outbox.minutes', params: { count: Math.ceil(seconds / 60) } }
}

export type ItemAction = 'send-now' | 'again' | 'look' | 'sign-in'

/** What a person can do with an item besides looking at it and removing it. */
export function actionOf({ state, settles, waitsUntil, progress }: OutboxItemView): ItemAction | undefined {
  switch (state) {
    case 'queued':
      return waitsUntil === undefined || progress?.step === 'waiting' ? undefined : 'send-now'
    case 'refused':
    case 'expired':
      return state === 'expired' ? 'send-now' : 'again'
    case 'unknown':
      return settles === true ? undefined : 'again'
    case 'conflict':
      return 'look'
    case 'waiting-for-sign-in':
      return 'sign-in'
    case 'sending':
    case 'updated':
      return undefined
  }
}
