import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { checkCard } from '@shared/card/check-card'
import { sampleOf } from '@shared/card/catalogue/snippets'
import {
  componentsOffered,
  insertAt,
  insertComponent,
  whereComponentMayGo,
  type Spot,
} from '@shared/card/edit/insert-component'
import { parseCard, type ParsedCard } from '@shared/card/parse-card'
import { edited, refusal } from './edited'
import { button, cardV1, cardV2 } from './gallery'
import { anyLayout } from './json-texts'

const v1 = JSON.stringify(cardV1, null, 2)
const v2 = JSON.stringify(cardV2, null, 2)
const hr = { tag: 'hr' }

const put = (component: JsonObject, spot: Spot) => (parsed: ParsedCard) => {
  const found = whereComponentMayGo(parsed, component, spot)
  return found.ok ? insertAt(parsed, found.value) : found
}

function place(text: string, component: JsonObject, spot: Spot): string {
  const found = whereComponentMayGo(parseCard(text), component, spot)
  return found.ok ? `${found.value.list}@${found.value.index}` : found.error.code
}

describe('where a component goes', () => {
  it.each([
    ['behind what is selected', '/elements/0', hr, '/elements@1'],
    ['behind the component around a field', '/elements/0/content', hr, '/elements@1'],
    [
      'behind a component in a column',
      '/elements/2/columns/0/elements/0',
      hr,
      '/elements/2/columns/0/elements@1',
    ],
    ['into a column that is selected', '/elements/2/columns/0', hr, '/elements/2/columns/0/elements@2'],
    [
      'into the column around a field',
      '/elements/2/columns/1/elements',
      hr,
      '/elements/2/columns/1/elements@0',
    ],
    ['out of a column that may not hold it', '/elements/2/columns/0', { tag: 'table' }, '/elements@3'],
    ['into the row of buttons', '/elements/1/actions/0', button('x'), '/elements/1/actions@1'],
    ['into a row that is selected', '/elements/1', button('x'), '/elements/1/actions@2'],
    ['behind a row that may not hold it', '/elements/1/actions/0', hr, '/elements@2'],
    ['before everything, from the header', '/header', hr, '/elements@0'],
    ['at the end, from the card itself', '', hr, '/elements@6'],
    [
      'inside the form only',
      '/elements/4/elements/0',
      { tag: 'multi_select_static' },
      '/elements/4/elements@1',
    ],
    ['nowhere outside a form', '/elements/0', { tag: 'multi_select_static' }, 'card-edit.no-place'],
    ['nowhere in 1.0', '', { tag: 'unknown' }, 'card-edit.no-place'],
    ['another column beside one', '/elements/2/columns/0', { tag: 'column' }, '/elements/2/columns@1'],
  ])('%s', (_what, spot, component, expected) => {
    expect(place(v1, component, spot)).toBe(expected)
  })

  it('follows the cursor between two components', () => {
    const text = '{"elements":[{"tag":"hr"},   {"tag":"hr"}]}'
    expect(place(text, hr, text.indexOf('   ') + 1)).toBe('/elements@1')
    expect(place(text, hr, text.indexOf('[') + 1)).toBe('/elements@1')
    expect(place(text, hr, 0)).toBe('/elements@0')
    expect(place(text, hr, text.length)).toBe('/elements@2')
  })

  it('is an empty container first', () => {
    const text = '{"elements":[{"tag":"hr"},{"tag":"collapsible_panel","header":{}},{"tag":"hr"}]}'
    expect(place(text, hr, '/elements/1')).toBe('/elements/1/elements@0')
  })

  it('is the body of a 2.0 card, and no sixth container', () => {
    expect(place(v2, hr, '')).toBe('/body/elements@2')
    expect(place('{"schema":"2.0"}', hr, '')).toBe('/body/elements@0')
    const nested = (levels: number): JsonObject[] =>
      levels === 0 ? [] : [{ tag: 'interactive_container', elements: nested(levels - 1) }]
    const deep = JSON.stringify({ schema: '2.0', body: { elements: nested(5) } })
    const inner = '/body/elements/0' + '/elements/0'.repeat(4)
    expect(place(deep, hr, inner)).toBe(`${inner}/elements@0`)
    expect(place(deep, { tag: 'interactive_container' }, inner)).toBe(`${inner.slice(0, -2)}@1`)
  })
})

describe('inserting', () => {
  it('wraps a button at the root of a 1.0 card', () => {
    const after = edited(v1, put(button('x'), '/elements/0'))
    expect(after.pointer).toBe('/elements/1/actions/0')
    expect(after.selected).toEqual(button('x'))
    expect((after.value as JsonObject).elements).toEqual(
      (cardV1.elements as JsonObject[]).toSpliced(1, 0, { tag: 'action', actions: [button('x')] }),
    )
  })

  it('starts the content of an empty card', () => {
    expect(edited('{}', put(hr, '')).value).toEqual({ elements: [hr] })
    expect(edited('{"schema":"2.0"}', put(hr, '')).value).toEqual({ schema: '2.0', body: { elements: [hr] } })
  })

  it('writes nothing but the component', () => {
    const after = edited(v1, put(hr, '/elements/0'))
    expect(after.text).toBe(
      v1.replace(
        '\n    {\n      "tag": "action"',
        '\n    {\n      "tag": "hr"\n    },\n    {\n      "tag": "action"',
      ),
    )
  })

  it('is refused in a list that does not take it, and where there is no list', () => {
    const into = (list: string) =>
      refusal(v1, (parsed) => insertComponent(parsed, { list, index: 0 }, { tag: 'form' }))
    expect(into('/elements/2/columns/0/elements')).toBe('card-edit.not-allowed-there')
    expect(into('/header')).toBe('card-edit.nothing-there')
    expect(refusal('{"elements":[', put(hr, ''))).toBe('card-edit.not-json')
    expect(refusal('[1]', put(hr, ''))).toBe('card-edit.not-a-card')
  })

  it('keeps the rest of the card, whatever is inserted wherever', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(cardV1, cardV2),
        fc.nat(),
        fc.nat(),
        anyLayout,
        (card, cursor, pick, layOut) => {
          const text = layOut(card)
          const spot = cursor % (text.length + 1)
          const offered = componentsOffered(parseCard(text), spot)
          const entry = offered[pick % offered.length]?.entry
          if (entry === undefined) return
          const component = { tag: entry.name, mark: true }
          const after = edited(text, put(component, spot))
          expect(after.selected).toEqual(component)
        },
      ),
    )
  })
})

describe('the palette', () => {
  const names = (text: string, spot: Spot, here?: boolean): string[] =>
    componentsOffered(parseCard(text), spot)
      .filter((offer) => here === undefined || offer.here === here)
      .map(({ entry }) => entry.name)

  it('offers what may stand at the spot, and what goes further out', () => {
    expect(names(v1, '/elements/2/columns/0/elements/0', true)).toContain('button')
    expect(names(v1, '/elements/2/columns/0/elements/0', true)).not.toContain('table')
    expect(names(v1, '/elements/2/columns/0/elements/0', false)).toContain('table')
    expect(names(v1, '/elements/0')).toContain('button')
  })

  it('offers nothing of the other version, nothing that only Feishu writes, and form entries in forms only', () => {
    expect(names(v2, '')).not.toContain('note')
    expect(names(v2, '')).not.toContain('action')
    expect(names(v1, '')).toContain('note')
    expect(names(v1, '')).not.toContain('audio')
    expect(names(v1, '')).not.toContain('multi_select_static')
    expect(names(v1, '/elements/4/elements/0')).toContain('multi_select_static')
    expect(names('not json', 0)).toEqual([])
  })

  it('offers components that have no error where they are put', () => {
    for (const [text, version] of [
      [v1, '1.0'],
      [v2, '2.0'],
    ] as const) {
      for (const { entry } of componentsOffered(parseCard(text), '')) {
        const after = edited(text, put(sampleOf(entry, version, 'zh'), ''))
        const errors = checkCard(after.text).filter(({ severity }) => severity === 'error')
        expect(errors.map(({ code, pointer }) => `${entry.name}: ${code} ${pointer}`)).toEqual([])
      }
    }
  })
})
