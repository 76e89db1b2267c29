import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { componentLists } from '@shared/card/edit/component-lists'
import { deleteComponent } from '@shared/card/edit/delete-component'
import { edited, refusal } from './edited'
import { button, cardV1, cardV2, plain } from './gallery'
import { layouts } from './json-texts'

const text = JSON.stringify(cardV1, null, 2)
const elements = cardV1.elements as JsonObject[]

describe('deleting', () => {
  it('takes a component out and selects the one that takes its place', () => {
    const after = edited(text, (parsed) => deleteComponent(parsed, '/elements/0'))
    expect(after.value).toEqual({ ...cardV1, elements: elements.slice(1) })
    expect(after.pointer).toBe('/elements/0')
  })

  it('selects what is around the last one', () => {
    expect(edited(text, (parsed) => deleteComponent(parsed, '/elements/5')).pointer).toBe('')
    const inColumn = edited(text, (parsed) => deleteComponent(parsed, '/elements/2/columns/0/elements/1'))
    expect(inColumn.pointer).toBe('/elements/2/columns/0')
  })

  it('takes the row along when its last button goes, and the set with its last column', () => {
    const row = { elements: [{ tag: 'hr' }, { tag: 'action', actions: [button('A')] }] }
    const set = { elements: [{ tag: 'hr' }, { tag: 'column_set', columns: [{ tag: 'column' }] }] }
    const without = (card: JsonObject, pointer: string) =>
      edited(JSON.stringify(card), (parsed) => deleteComponent(parsed, pointer)).value
    expect(without(row, '/elements/1/actions/0')).toEqual({ elements: [{ tag: 'hr' }] })
    expect(without(set, '/elements/1/columns/0')).toEqual({ elements: [{ tag: 'hr' }] })
  })

  it('empties a list that may be empty', () => {
    const after = edited('{"elements":[{"tag":"hr"}]}', (parsed) => deleteComponent(parsed, '/elements/0'))
    expect(after.text).toBe('{"elements":[]}')
  })

  it('takes the header, and what stands beside a text', () => {
    expect(edited(text, (parsed) => deleteComponent(parsed, '/header')).value).toEqual({ elements })
    const after = edited(text, (parsed) => deleteComponent(parsed, '/elements/3/extra'))
    expect(after.selected).toEqual({ tag: 'div', text: plain('words') })
  })

  it.each(['', '/elements', '/elements/0/content', '/elements/3/text'])('is refused for %j', (pointer) => {
    expect(refusal(text, (parsed) => deleteComponent(parsed, pointer))).toBe('card-edit.not-a-component')
  })

  it('is refused for what is not there', () => {
    expect(refusal(text, (parsed) => deleteComponent(parsed, '/elements/9'))).toBe('card-edit.nothing-there')
  })

  it('leaves JSON without it, for any component in any layout', () => {
    for (const card of [cardV1, cardV2]) {
      const { lists } = componentLists(card, card === cardV1 ? '1.0' : '2.0')
      for (const { pointer, items } of lists.values()) {
        items?.forEach((_item, index) => {
          const values = layouts.map(
            (layOut) =>
              edited(layOut(card), (parsed) => deleteComponent(parsed, `${pointer}/${index}`)).value,
          )
          expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(1)
          expect(values[0]).not.toEqual(card)
        })
      }
    }
  })
})
