import { expect, test } from 'vitest'
import { cardCounts } from '@shared/card/card-counts'

test('components and texts count as elements, tables and charts also by themselves', () => {
  const card = {
    schema: '2.0',
    body: {
      elements: [
        { tag: 'div', text: { tag: 'plain_text', content: 'x' } },
        { tag: 'table', columns: [], rows: [] },
        {
          tag: 'column_set',
          columns: [{ tag: 'column', elements: [{ tag: 'chart', chart_spec: { type: 'bar' } }] }],
        },
      ],
    },
  }

  expect(cardCounts(card)).toEqual({ elements: 6, tables: 1, charts: 1 })
})

test.for([undefined, null, 'text', [], {}, { type: 'template', data: {} }])(
  '%j holds nothing to count',
  (value) => {
    expect(cardCounts(value)).toEqual({ elements: 0, tables: 0, charts: 0 })
  },
)
