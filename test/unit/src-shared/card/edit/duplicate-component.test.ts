import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { checkCard } from '@shared/card/check-card'
import { duplicateComponent, freshName } from '@shared/card/edit/duplicate-component'
import { edited, refusal } from './edited'
import { button, cardV1, cardV2 } from './gallery'
import { layouts } from './json-texts'

describe('duplicating', () => {
  it('puts a copy behind it, with its text as it was typed', () => {
    const text = '{\n  "elements": [\n    { "tag":"markdown", "content":"\\u4e2d", "x": 1.0 }\n  ]\n}'
    const after = edited(text, (parsed) => duplicateComponent(parsed, '/elements/0'))
    const item = '{ "tag":"markdown", "content":"\\u4e2d", "x": 1.0 }'
    expect(after.text).toBe(text.replace(item, `${item},\n    ${item}`))
    expect(after.pointer).toBe('/elements/1')
  })

  it('gives ids of their own to the copy and what is in it', () => {
    for (const layOut of layouts) {
      const after = edited(layOut(cardV2), (parsed) => duplicateComponent(parsed, '/body/elements/1'))
      expect(after.selected).toEqual({
        tag: 'column_set',
        element_id: 'row_2',
        columns: [{ tag: 'column', element_id: 'left_2', elements: [button('C', { element_id: 'c_2' })] }],
      })
      expect(checkCard(after.text).map(({ code }) => code)).not.toContain('card.duplicate-element-id')
    }
  })

  it('gives form entries names of their own', () => {
    const after = edited(JSON.stringify(cardV1), (parsed) => duplicateComponent(parsed, '/elements/4'))
    expect(after.selected).toMatchObject({
      name: 'form_2',
      elements: [{ name: 'reason_2' }, { name: 'send_2' }],
    })
  })

  it('leaves the keys of a table alone', () => {
    const table: JsonObject = {
      tag: 'table',
      columns: [{ name: 'a', data_type: 'text' }],
      rows: [{ a: 'x' }],
    }
    const after = edited(JSON.stringify({ elements: [table] }), (parsed) =>
      duplicateComponent(parsed, '/elements/0'),
    )
    expect(after.selected).toEqual(table)
  })

  it('is refused for what is in no list of components', () => {
    const text = JSON.stringify(cardV1)
    for (const pointer of ['', '/header', '/elements/3/extra']) {
      expect(refusal(text, (parsed) => duplicateComponent(parsed, pointer))).toBe('card-edit.not-a-component')
    }
  })

  it('counts on from a name that has a number, and stays short enough', () => {
    expect(freshName('a', new Set(['a']), 20)).toBe('a_2')
    expect(freshName('a_2', new Set(['a', 'a_2', 'a_3']), 20)).toBe('a_4')
    expect(freshName('a'.repeat(20), new Set(), 20)).toBe('a'.repeat(18) + '_2')
  })
})
