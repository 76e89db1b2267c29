import { describe, expect, it } from 'vitest'
import { checkCard } from '@shared/card/check-card'

function errors(value: unknown): string[] {
  return checkCard(JSON.stringify(value))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('a reference', () => {
  it.each([
    ['a template', { type: 'template', data: { template_id: 'AAqi0dTnK1', template_variable: { a: 'b' } } }],
    ['an older one', { type: 'template', data: { template_id: 'ctp_AA1234567890' } }],
    ['an entity', { type: 'card', data: { card_id: '7371713483664506900' } }],
  ])('to %s', (_, value) => {
    expect(errors(value)).toEqual([])
  })

  it.each([
    [
      'an excerpt of an id',
      { type: 'template', data: { template_id: 'AAq…' } },
      'card.reference-id /data/template_id',
    ],
    ['no id', { type: 'template', data: {} }, 'card.reference-without-id /data'],
    ['nothing', { type: 'template' }, 'card.reference-without-id '],
    ['a number', { type: 'card', data: { card_id: 7371713 } }, 'card.reference-id /data/card_id'],
    [
      'variables in a list',
      { type: 'template', data: { template_id: 'AAq1', template_variable: [] } },
      'card.template-variables /data/template_variable',
    ],
  ])('with %s', (_, value, line) => {
    expect(errors(value)).toEqual([line])
  })
})
