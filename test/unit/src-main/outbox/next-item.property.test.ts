import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutboxState } from '@shared/outbox/outbox-state'
import { nextItem, type OutboxEvent } from '../../../../src-main/outbox/next-item'
import { parseItem, renderItem } from '../../../../src-main/outbox/outbox-schema'
import { CONFIRMED_AT, sampleItem, sampleReady, sampleReport } from './sample-item'

/**
 * The rules of design §3.5 written once more, as simply as they can be: for each kind of event, which states it leads
 * from and where to. What is not listed leaves the item alone.
 */
const attemptEnds: Record<string, OutboxState> = {
  updated: 'updated',
  conflict: 'conflict',
  unknown: 'unknown',
  refused: 'refused',
  invalid: 'refused',
  'no-answer': 'queued',
  'no-credentials': 'waiting-for-sign-in',
  'token-expired': 'waiting-for-sign-in',
  'rate-limited': 'queued',
}

const reports = {
  updated: sampleReport('updated', { httpStatus: 200, code: 0 }),
  conflict: sampleReport('conflict', { httpStatus: 200, code: 0, advice: { key: 'push.not-a-draft' } }),
  unknown: sampleReport('unknown', { advice: { key: 'push.unknown-not-held' } }),
  refused: sampleReport('refused', { httpStatus: 400, code: 154000 }),
  invalid: sampleReport('invalid', { advice: { key: 'push.invalid' } }),
  'no-answer': sampleReport('no-answer', { advice: { key: 'push.cancelled' } }),
  'no-credentials': sampleReport('no-answer', { advice: { key: 'credentials.no-user-token' } }),
  'token-expired': sampleReport('refused', { httpStatus: 401, code: 99991677 }),
  'rate-limited': sampleReport('refused', { httpStatus: 429, code: 99991400 }),
} as const

interface Step {
  readonly name: string
  readonly event: OutboxEvent
  readonly leads: (state: OutboxState, settles: boolean) => OutboxState
}

const only =
  (from: readonly OutboxState[], to: OutboxState) =>
  (state: OutboxState): OutboxState =>
    from.includes(state) ? to : state

const ends: Step[] = Object.entries(reports).map(([name, report]) => ({
  name: `ended ${name}`,
  event: { type: 'ended', sent: { report } },
  leads: only(['queued', 'sending'], attemptEnds[name]!),
}))

const looks: Step[] = (['updated', 'conflict', 'unknown'] as const).map((name) => ({
  name: `found ${name}`,
  event: { type: 'looked-for', found: { do: 'ended', sent: { report: reports[name] } } },
  leads: (state, settles) => (state === 'unknown' && settles ? name : state),
}))

const steps: readonly Step[] = [
  ...ends,
  ...looks,
  {
    name: 'not taken',
    event: { type: 'looked-for', found: { do: 'send-again', waitMs: 1000, plan: sampleReady().plan } },
    leads: (state, settles) => (state === 'unknown' && settles ? 'queued' : state),
  },
  {
    name: 'not read',
    event: { type: 'looked-for', found: { do: 'look-again', sent: { report: reports.unknown } } },
    leads: (state) => state,
  },
  { name: 'sending', event: { type: 'sending', ready: sampleReady() }, leads: only(['queued'], 'sending') },
  { name: 'restarted', event: { type: 'restarted' }, leads: only(['sending'], 'unknown') },
  {
    name: 'signed in',
    event: { type: 'credentials-stored' },
    leads: only(['waiting-for-sign-in'], 'queued'),
  },
  {
    name: 'expired',
    event: { type: 'expired' },
    leads: only(['queued', 'waiting-for-sign-in'], 'expired'),
  },
  {
    name: 'confirmed',
    event: { type: 'confirmed' },
    leads: only(['queued', 'refused', 'conflict', 'unknown', 'waiting-for-sign-in', 'expired'], 'queued'),
  },
]

const anySteps = fc.array(fc.constantFrom(...steps), { maxLength: 30 })

describe('an item of the outbox, whatever happens to it', () => {
  it('follows the simple rules', () => {
    fc.assert(
      fc.property(anySteps, (happenings) => {
        let item = sampleItem()
        for (const { name, event, leads } of happenings) {
          const next = nextItem(item, event, CONFIRMED_AT + 1)
          expect(next.state, `${item.state}, ${name}`).toBe(leads(item.state, item.settles === true))
          item = next
        }
      }),
    )
  })

  it('is sent only out of the queue, and never again by itself once it has ended', () => {
    fc.assert(
      fc.property(anySteps, (happenings) => {
        let item = sampleItem()
        let hasEnded = false
        for (const { name, event } of happenings) {
          const next = nextItem(item, event, CONFIRMED_AT + 1)
          if (next.state === 'sending' && item.state !== 'sending') expect(item.state).toBe('queued')
          if (hasEnded && next.state === 'queued') expect(['confirmed']).toContain(name)
          hasEnded = ['updated', 'refused', 'conflict', 'expired'].includes(next.state)
          item = next
        }
      }),
    )
  })

  it('keeps what was confirmed, and what is on its way to be looked for', () => {
    fc.assert(
      fc.property(anySteps, (happenings) => {
        let item = sampleItem()
        for (const { event } of happenings) {
          item = nextItem(item, event, CONFIRMED_AT + 1)
          expect(item.push.draft).toEqual(sampleItem().push.draft)
          if (item.state === 'sending' || item.settles === true) expect(item.sent).toEqual(sampleReady())
          if (item.state !== 'sending' && item.settles !== true) expect(item.sent).toBeUndefined()
        }
      }),
    )
  })

  it('is read from its file as it was written', () => {
    fc.assert(
      fc.property(anySteps, (happenings) => {
        const item = happenings.reduce(
          (before, { event }) => nextItem(before, event, CONFIRMED_AT),
          sampleItem(),
        )
        expect(parseItem(renderItem(item))).toEqual(item)
      }),
    )
  })

  it('is tried again after an interruption at most twice without a person', () => {
    const isSentAndInterrupted = (item: ReturnType<typeof sampleItem>) =>
      [{ type: 'sending', ready: sampleReady() } as const, { type: 'restarted' } as const].reduce(
        (before, event) => nextItem(before, event, CONFIRMED_AT),
        item,
      )
    const again = {
      type: 'looked-for',
      found: { do: 'send-again', waitMs: 0, plan: sampleReady().plan },
    } as const

    const once = nextItem(isSentAndInterrupted(sampleItem()), again, CONFIRMED_AT)
    const twice = nextItem(isSentAndInterrupted(once), again, CONFIRMED_AT)
    expect([once.interrupted, twice.interrupted]).toEqual([1, 2])
    expect(nextItem({ ...twice, state: 'refused' }, { type: 'confirmed' }, CONFIRMED_AT).interrupted).toBe(0)
  })
})

describe('the text of an item', () => {
  it('is refused when it is damaged, of another format or without what decisions need', () => {
    const text = renderItem(sampleItem())
    for (const damaged of [
      text.slice(0, -20),
      text.replace('pushcard-outbox/1', 'pushcard-outbox/2'),
      text.replace('"queued"', '"sent"'),
      text.replace('"cardText"', '"card"'),
      'null',
    ]) {
      expect(parseItem(damaged)).toBeUndefined()
    }
  })
})
