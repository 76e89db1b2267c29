import { describe, expect, it } from 'vitest'
import { fixed, plain, said, v2 } from './apply-rules'

const options = [
  { text: plain('One'), value: '1' },
  { text: plain('Two'), value: '2' },
]
const select = (more: object): Record<string, unknown> => v2({ tag: 'select_static', options, ...more })
const problems = (card: unknown): string[] => said(card).filter((line) => !line.includes('needs-receiver'))

describe('what is chosen at first', () => {
  it('is an option', () => {
    expect(problems(select({ initial_option: '2' }))).toEqual([])
    expect(problems(select({ initial_option: '' }))).toEqual([])
    expect(problems(select({ initial_option: '3' }))).toEqual([
      'warning card.not-an-option /body/elements/0/initial_option',
    ])
  })

  it('may be the text of one, as one page says', () => {
    expect(problems(select({ initial_option: 'Two' }))).toEqual([
      'hint card.option-by-text /body/elements/0/initial_option',
    ])
    expect(fixed(select({ initial_option: 'Two' }), 'card.option-by-text')).toEqual(
      select({ initial_option: '2' }),
    )
  })

  it('is counted from one', () => {
    expect(problems(select({ initial_index: 2 }))).toEqual([])
    expect(problems(select({ initial_index: 3 }))).toEqual([
      'warning card.initial-index /body/elements/0/initial_index',
    ])
  })

  it('may be several', () => {
    const multi = (...values: string[]): unknown =>
      v2({
        tag: 'form',
        name: 'f',
        elements: [{ tag: 'multi_select_static', name: 'm', options, selected_values: values }],
      })
    const lines = (card: unknown): string[] => problems(card).filter((line) => line.includes('option'))
    expect(lines(multi('1', '2'))).toEqual([])
    expect(lines(multi('1', '3'))).toEqual([
      'warning card.not-an-option /body/elements/0/elements/0/selected_values/1',
    ])
  })

  it('is anybody where a picker of people has no options', () => {
    expect(problems(v2({ tag: 'select_person', initial_option: 'ou_1' }))).toEqual([])
  })
})

it('options have values of their own', () => {
  expect(problems(v2({ tag: 'select_static', options: [options[0], options[0]] }))).toEqual([
    'warning card.duplicate-option /body/elements/0/options/1/value',
  ])
})
