import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { fromPointer } from '@shared/json-pointer'
import { componentLists } from '@shared/card/edit/component-lists'
import { moveComponent, moveDown, moveUp } from '@shared/card/edit/move-component'
import { parseCard } from '@shared/card/parse-card'
import { edited, refusal } from './edited'
import { button, cardV1, cardV2, plain } from './gallery'
import { anyLayout, layouts } from './json-texts'

const text = JSON.stringify(cardV1, null, 2)

function at(value: JsonValue, pointer: string): JsonValue | undefined {
  return fromPointer(pointer).reduce<JsonValue | undefined>(
    (inner, step) => (inner as JsonObject | undefined)?.[step],
    value,
  )
}

describe('moving within a list', () => {
  it('swaps neighbours, up and down', () => {
    const list = '[\n  1,\n  {"a": 1.0},\n  3\n]'
    expect(edited(list, (parsed) => moveUp(parsed, '/1')).text).toBe('[\n  {"a": 1.0},\n  1,\n  3\n]')
    expect(edited(list, (parsed) => moveDown(parsed, '/1')).value).toEqual([1, 3, { a: 1 }])
    expect(edited(list, (parsed) => moveDown(parsed, '/1')).pointer).toBe('/2')
  })

  it('is refused at the ends, and for what is in no list', () => {
    expect(refusal(text, (parsed) => moveUp(parsed, '/elements/0'))).toBe('card-edit.already-first')
    expect(refusal(text, (parsed) => moveDown(parsed, '/elements/5'))).toBe('card-edit.already-last')
    expect(refusal(text, (parsed) => moveUp(parsed, '/header'))).toBe('card-edit.not-a-component')
    expect(refusal('[1,', (parsed) => moveUp(parsed, '/0'))).toBe('card-edit.not-json')
  })

  it('keeps the text of every item, and moving back gives the same value', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), anyLayout, (from, to, layOut) => {
        const before = layOut(cardV1)
        const move = (source: number, index: number) => (parsed: ReturnType<typeof parseCard>) =>
          moveComponent(parsed, `/elements/${source}`, { list: '/elements', index })
        const there = edited(before, move(from, to))
        const items = [...(cardV1.elements as JsonValue[])]
        const [item] = items.splice(from, 1)
        items.splice(to, 0, item ?? null)
        expect(there.value).toEqual({ ...cardV1, elements: items })
        expect(there.selected).toEqual(item)
        expect(edited(there.text, move(to, from)).value).toEqual(cardV1)
      }),
    )
  })
})

describe('moving into another list', () => {
  it('follows the indentation and keeps the text', () => {
    const card =
      '{\n  "elements": [\n    {\n      "tag": "markdown",\n      "content": "\\u4e2d"\n    },\n    {\n      "tag": "column_set",\n      "columns": [{ "tag": "column", "elements": [] }]\n    }\n  ]\n}'
    const after = edited(card, (parsed) =>
      moveComponent(parsed, '/elements/0', { list: '/elements/1/columns/0/elements', index: 0 }),
    )
    expect(after.pointer).toBe('/elements/0/columns/0/elements/0')
    expect(after.selected).toEqual({ tag: 'markdown', content: '中' })
    expect(after.text).toContain('"content": "\\u4e2d"')
  })

  it('takes the row along when its last button leaves', () => {
    const one = JSON.stringify({
      elements: [
        { tag: 'action', actions: [button('A')] },
        { tag: 'column_set', columns: [{ tag: 'column', elements: [] }] },
      ],
    })
    const after = edited(one, (parsed) =>
      moveComponent(parsed, '/elements/0/actions/0', { list: '/elements/1/columns/0/elements', index: 0 }),
    )
    expect(after.value).toEqual({
      elements: [{ tag: 'column_set', columns: [{ tag: 'column', elements: [button('A')] }] }],
    })
    expect(after.selected).toEqual(button('A'))
  })

  it('puts a button into a row of its own at the root of a 1.0 card', () => {
    for (const layOut of layouts) {
      const after = edited(layOut(cardV1), (parsed) =>
        moveComponent(parsed, '/elements/2/columns/0/elements/1', { list: '/elements', index: 0 }),
      )
      expect(at(after.value, '/elements/0')).toEqual({ tag: 'action', actions: [button('C')] })
      expect(after.pointer).toBe('/elements/0/actions/0')
      expect(after.selected).toEqual(button('C'))
    }
  })

  it('moves a lone button of a row beside the place of that row', () => {
    const one = JSON.stringify({ elements: [{ tag: 'hr' }, { tag: 'action', actions: [button('A')] }] })
    for (const index of [0, 1, 2]) {
      const after = edited(one, (parsed) =>
        moveComponent(parsed, '/elements/1/actions/0', { list: '/elements', index }),
      )
      const row = { tag: 'action', actions: [button('A')] }
      expect(after.value).toEqual({ elements: index === 0 ? [row, { tag: 'hr' }] : [{ tag: 'hr' }, row] })
      expect(after.selected).toEqual(button('A'))
    }
  })

  it('takes what stands beside a text out of its slot', () => {
    const after = edited(text, (parsed) =>
      moveComponent(parsed, '/elements/3/extra', { list: '/elements/1/actions', index: 2 }),
    )
    expect(at(after.value, '/elements/3')).toEqual({ tag: 'div', text: plain('words') })
    expect(after.selected).toEqual(button('D'))
  })

  it('creates the list of a container that has none', () => {
    const card = JSON.stringify({
      elements: [{ tag: 'hr' }, { tag: 'column_set', columns: [{ tag: 'column' }] }],
    })
    const after = edited(card, (parsed) =>
      moveComponent(parsed, '/elements/0', { list: '/elements/1/columns/0/elements', index: 0 }),
    )
    expect(after.value).toEqual({
      elements: [{ tag: 'column_set', columns: [{ tag: 'column', elements: [{ tag: 'hr' }] }] }],
    })
    expect(after.selected).toEqual({ tag: 'hr' })
  })

  it('is refused where the component may not stand, and inside itself', () => {
    const move = (from: string, list: string) =>
      refusal(text, (parsed) => moveComponent(parsed, from, { list, index: 0 }))
    expect(move('/elements/4', '/elements/2/columns/1/elements')).toBe('card-edit.not-allowed-there')
    expect(move('/elements/2', '/elements/2/columns/1/elements')).toBe('card-edit.into-itself')
    expect(move('/elements/0', '/nowhere')).toBe('card-edit.nothing-there')
    expect(move('/header', '/elements')).toBe('card-edit.not-a-component')
  })

  it('loses no component and gains none but rows, wherever it goes', () => {
    const marks = (value: JsonValue): string[] => JSON.stringify(value).match(/"content":"[^"]*"/g) ?? []
    fc.assert(
      fc.property(
        fc.constantFrom(cardV1, cardV2),
        fc.nat(),
        fc.nat(),
        fc.nat(4),
        anyLayout,
        (card, a, b, index, layOut) => {
          const version = card === cardV1 ? '1.0' : '2.0'
          const { lists } = componentLists(card, version)
          const sources = [...lists.values()].flatMap(({ pointer, items }) =>
            (items ?? []).map((_item, at) => `${pointer}/${at}`),
          )
          const targets = [...lists.keys()]
          const from = sources[a % sources.length] ?? ''
          const list = targets[b % targets.length] ?? ''
          const before = layOut(card)
          const result = moveComponent(parseCard(before), from, { list, index })
          if (!result.ok) return
          const after = edited(before, () => result)
          expect(marks(after.value).sort()).toEqual(marks(card).sort())
          expect(after.selected).toEqual(at(card, from))
        },
      ),
      { numRuns: 400 },
    )
  })
})
