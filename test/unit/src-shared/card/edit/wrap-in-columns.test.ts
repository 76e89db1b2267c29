import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { checkCard } from '@shared/card/check-card'
import { wrapInColumns } from '@shared/card/edit/wrap-in-columns'
import { edited, refusal } from './edited'
import { button, cardV1, cardV2 } from './gallery'
import { layouts } from './json-texts'

const text = JSON.stringify(cardV1, null, 2)
const elements = cardV1.elements as JsonObject[]

function column(...content: JsonValue[]): JsonObject {
  return { tag: 'column', width: 'weighted', weight: 1, elements: content }
}

describe('wrapping in columns', () => {
  it('puts the component into the first column', () => {
    const [first, ...rest] = elements
    for (const layOut of layouts) {
      const after = edited(layOut(cardV1), (parsed) => wrapInColumns(parsed, '/elements/0', 3))
      const set = {
        tag: 'column_set',
        flex_mode: 'none',
        columns: [column(first ?? null), column(), column()],
      }
      expect(after.value).toEqual({ ...cardV1, elements: [set, ...rest] })
      expect(after.pointer).toBe('/elements/0/columns/0/elements/0')
      expect(after.selected).toEqual(first)
      expect(checkCard(after.text).filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('keeps the text of the component, further in', () => {
    const card =
      '{\n  "elements": [\n    {\n      "tag": "markdown",\n      "content": "\\u4e2d"\n    }\n  ]\n}'
    const after = edited(card, (parsed) => wrapInColumns(parsed, '/elements/0'))
    const inside = '{\n              "tag": "markdown",\n              "content": "\\u4e2d"\n            }'
    expect(after.text).toContain(`"elements": [\n            ${inside}\n          ]`)
  })

  it('gives each button of a 1.0 row a column, whichever is selected', () => {
    const expected = {
      tag: 'column_set',
      flex_mode: 'none',
      columns: [column(button('A', { url: 'https://example.com/a' })), column(button('B'))],
    }
    const whole = edited(text, (parsed) => wrapInColumns(parsed, '/elements/1'))
    expect((whole.value as JsonObject).elements).toEqual(elements.toSpliced(1, 1, expected))
    const one = edited(text, (parsed) => wrapInColumns(parsed, '/elements/1/actions/1'))
    expect(one.value).toEqual(whole.value)
    expect(one.selected).toEqual(button('B'))
  })

  it('works in 2.0 and inside a column', () => {
    const v2 = JSON.stringify(cardV2)
    const inner = '/body/elements/1/columns/0/elements/0'
    expect(edited(v2, (parsed) => wrapInColumns(parsed, inner)).selected).toEqual(
      button('C', { element_id: 'c' }),
    )
  })

  it('is refused for what may not stand in a column, and where columns may not stand', () => {
    const wrap = (card: string, pointer: string) => refusal(card, (parsed) => wrapInColumns(parsed, pointer))
    expect(wrap(text, '/elements/4')).toBe('card-edit.not-in-column')
    expect(wrap(text, '/elements/2/columns/0')).toBe('card-edit.no-columns-here')
    expect(wrap(text, '/elements/5/elements/0')).toBe('card-edit.no-columns-here')
    expect(wrap(text, '/header')).toBe('card-edit.not-a-component')
    expect(wrap('{"elements":[{"tag":"action","actions":[{"tag":"overflow"}]}]}', '/elements/0')).toBe(
      'card-edit.not-in-column',
    )
  })
})
