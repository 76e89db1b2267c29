import { expect, it } from 'vitest'
import { timeWithZone } from '../../../../src-main/card-page/time-with-zone'

it.each([
  [-480, '2026-11-29 18:40 (UTC+08:00)'],
  [0, '2026-11-29 10:40 (UTC+00:00)'],
  [-345, '2026-11-29 16:25 (UTC+05:45)'],
  [210, '2026-11-29 07:10 (UTC-03:30)'],
])('%i minutes behind UTC it is %s', (minutes, words) => {
  expect(timeWithZone(Date.UTC(2026, 10, 29, 10, 40), minutes)).toBe(words)
})
