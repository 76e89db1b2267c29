import { describe, expect, it } from 'vitest'
import { describeRefusal } from '@shared/feishu/describe-refusal'
import { errorCodes, retryClassOf } from '@shared/feishu/error-codes'
import { helpDeskErrors } from '@shared/feishu/help-desk-errors'
import { say } from '@shared/messages/say'

/** Every code of API §1.6, §6.3, §6.4 and §9.4, as they stand there. */
const documented = {
  help_desk: [154000, 154001, 154003, 154004, 154005, 155000],
  common: [
    99991201, 99991301, 99991400, 99991401, 99991403, 99991543, 99991661, 99991662, 99991673, 99991663,
    99991664, 99991665, 99991668, 99991669, 99991671, 99991672, 99991674, 99991675, 99991676, 99991677,
    99991679, 99992351, 99992352, 99992353, 99992355, 99992356, 99992357, 99992358, 99992379, 99992380,
    99992359, 99992360, 99992361, 99992363, 99992364, 99992381, 99992402, 9499, 2200, 1500, 1663, 5000,
    90003087, 90003088,
  ],
  cards: [
    230099, 11246, 18054, 200621, 200570, 100290, 11310, 200550, 200861, 200914, 200915, 200380, 200381,
    200732, 200737, 200800, 300220, 300230, 300240, 300305, 230025, 19036, 230022, 11248, 230028, 11312,
    230001, 11227, 11232, 230020, 11233, 11247,
  ],
}
const allCodes = Object.values(documented).flat()

describe('the table of error codes', () => {
  it('has every documented code and no other', () => {
    expect([...errorCodes.keys()].sort()).toEqual([...allCodes].sort())
  })

  it.each(allCodes)('%i is explained in both languages, with nothing left unfilled', (code) => {
    const message = describeRefusal({ httpStatus: 400, code, msg: 'the words of Feishu' })

    expect(message.key).not.toMatch(/unknown-code/)
    for (const language of ['zh-CN', 'en'] as const) {
      const text = say(message, language)
      expect(text).toContain(String(code))
      expect(text).not.toMatch(/\{\w+\}/)
    }
  })

  it('tells the two kinds of missing scope apart', () => {
    const app = describeRefusal({ httpStatus: 400, code: 99991672, msg: '' })
    const user = describeRefusal({ httpStatus: 400, code: 99991679, msg: '' })

    expect(say(app, 'en')).toMatch(/developer/)
    expect(say(user, 'en')).not.toMatch(/developer/)
  })
})

describe('retryClassOf', () => {
  it.each([
    [400, 99991400, 'after-wait'],
    [429, 99991400, 'after-wait'],
    [429, 7, 'after-wait'],
    [400, 230020, 'after-wait'],
    [500, 155000, 'limited'],
    [500, 2200, 'limited'],
    [400, 99991677, 'after-refresh'],
    [400, 99991668, 'after-refresh'],
    [400, 99991679, 'never'],
    [400, 154000, 'never'],
    [500, 7, 'never'],
  ])('HTTP %i with %i may be sent again: %s', (httpStatus, code, retry) => {
    expect(retryClassOf(httpStatus, code)).toBe(retry)
  })
})

describe('helpDeskErrors', () => {
  it('is the error table of the page', () => {
    expect(Object.entries(helpDeskErrors).map(([code, { httpStatus }]) => `${httpStatus}${code}`)).toEqual([
      '400154000',
      '401154001',
      '403154003',
      '404154004',
      '405154005',
      '500155000',
    ])
  })
})
