import { describe, expect, it } from 'vitest'
import type { WaitingCalls } from '@shared/feishu/waiting-calls'
import { createLimiters } from '../../../../src-main/limiter/limiters'
import { VirtualClock } from './virtual-clock'

const owner = { baseUrl: 'https://open.feishu.cn', appId: 'cli_1', profileId: 'a' }

function setUp(onWaiting: (waiting: readonly WaitingCalls[]) => void = () => undefined) {
  return createLimiters({ clock: new VirtualClock(), random: () => 0, onWaiting })
}

describe('who shares a limiter', () => {
  it('is everybody with the same app at the same address, whatever the profile', () => {
    const limiters = setUp()
    const limiter = limiters.of(owner)

    expect(limiters.of({ ...owner, profileId: 'b' })).toBe(limiter)
    expect(limiters.of({ ...owner, appId: 'cli_2' })).not.toBe(limiter)
    expect(limiters.of({ ...owner, baseUrl: 'https://open.larksuite.com' })).not.toBe(limiter)
  })

  it('is each profile for itself while no app is known', () => {
    const limiters = setUp()
    const nameless = { ...owner, appId: '' }

    expect(limiters.of(nameless)).toBe(limiters.of(nameless))
    expect(limiters.of({ ...nameless, profileId: 'b' })).not.toBe(limiters.of(nameless))
    expect(limiters.of({ ...nameless, profileId: 'cli_1' })).not.toBe(limiters.of(owner))
  })
})

it('what waits is told of all limiters together', () => {
  let told: readonly WaitingCalls[] = []
  const limiters = setUp((waiting) => (told = waiting))
  for (const profileId of ['a', 'b']) {
    const limiter = limiters.of({ ...owner, appId: '', profileId })
    for (let call = 0; call < 11; call += 1) void limiter.acquire('create')
  }

  expect(told).toEqual([
    { call: 'create', count: 1, resumesInMs: null, because: 'own-rate' },
    { call: 'create', count: 1, resumesInMs: null, because: 'own-rate' },
  ])
})
