import { describe, expect, it } from 'vitest'
import {
  choiceOptions,
  initialChoice,
  initialChoices,
} from '../../../../../src-renderer/preview/interaction/choice-options'
import {
  optionAfterKey,
  optionByLetter,
} from '../../../../../src-renderer/preview/interaction/use-option-keys'
import { inPointerOrder } from '../../../../../src-renderer/preview/interaction/pointer-order'
import { plain } from '../components/draw'

const options = choiceOptions(
  {
    tag: 'select_static',
    options: [
      { text: plain('早', { i18n_content: { en_us: 'Early' } }), value: 'a' },
      { text: plain('晚'), value: 'b' },
    ],
  },
  'en_us',
  'pc',
)

describe('options', () => {
  it('are in the language of the reader', () => {
    expect(options.map(({ label }) => label)).toEqual(['Early', '晚'])
  })

  it('of people show the id, and those of a wrong shape nothing', () => {
    const people = choiceOptions({ tag: 'select_person', options: [{ value: 'ou_1' }, 7] }, 'zh_cn', 'pc')
    expect(people).toMatchObject([
      { label: 'ou_1', isPerson: true },
      { label: '', value: '' },
    ])
  })

  it('open links of allowed schemes only, those of the device first', () => {
    const opens = (option: Record<string, string | Record<string, string>>) =>
      choiceOptions({ tag: 'overflow', options: [option] }, 'zh_cn', 'phone')[0]!.opens
    expect(opens({ multi_url: { url: 'https://e.com', ios_url: 'https://e.com/i' } })).toBe('https://e.com/i')
    expect(opens({ url: 'https://e.com/old' })).toBe('https://e.com/old')
    expect(opens({ url: 'javascript:alert(1)' })).toBeUndefined()
  })
})

describe('what is chosen at first', () => {
  it.each([
    [{ initial_option: 'b' }, 'b'],
    [{ initial_option: '晚' }, 'b'],
    [{ initial_option: 'nobody' }, ''],
    [{ initial_index: 1 }, 'a'],
    [{ initial_index: 0 }, ''],
    [{ initial_index: 9 }, ''],
    [{ initial_option: 'b', initial_index: 1 }, 'b'],
    [{}, ''],
  ])('%j is %j', (element, expected) => expect(initialChoice(element, options)).toBe(expected))

  it('of several is what the options have', () => {
    expect(initialChoices({ selected_values: ['b', 'x', 7] }, options)).toEqual(['b'])
  })
})

describe('keys in a list', () => {
  it('go round', () => {
    expect(optionAfterKey('ArrowDown', 1, 2)).toBe(0)
    expect(optionAfterKey('ArrowUp', 0, 2)).toBe(1)
    expect(optionAfterKey('ArrowUp', -1, 2)).toBe(1)
    expect(optionAfterKey('End', 0, 3)).toBe(2)
    expect(optionAfterKey('Tab', 0, 3)).toBeUndefined()
    expect(optionAfterKey('ArrowDown', -1, 0)).toBeUndefined()
  })

  it('find by the first letter, round again at the end', () => {
    expect(optionByLetter('b', 0, ['Ab', 'Ba', 'bc'])).toBe(1)
    expect(optionByLetter('B', 1, ['Ab', 'Ba', 'bc'])).toBe(2)
    expect(optionByLetter('a', 2, ['Ab', 'Ba', 'bc'])).toBe(0)
    expect(optionByLetter('z', 0, ['Ab'])).toBeUndefined()
  })
})

describe('the order of a card', () => {
  it('counts, and puts a container before what is in it', () => {
    const pointers = ['/e/10', '/e/2/columns/0', '/e/2', '/b', '/e/2/columns/0/elements/1']
    expect(inPointerOrder(pointers, (pointer) => pointer)).toEqual([
      '/b',
      '/e/2',
      '/e/2/columns/0',
      '/e/2/columns/0/elements/1',
      '/e/10',
    ])
  })
})
