import { describe, expect, it } from 'vitest'
import type { CardVersion } from '@shared/card/catalogue/model'
import type { JsonObject } from '@shared/json-value'
import {
  componentAround,
  componentsInside,
  fieldsToShow,
  inspectedAt,
} from '../../../../src-renderer/inspector/inspected'

const card: JsonObject = {
  header: { title: { tag: 'plain_text', content: 'Move' } },
  elements: [
    { tag: 'div', text: { tag: 'lark_md', content: 'Hello' } },
    {
      tag: 'column_set',
      columns: [{ tag: 'column', elements: [{ tag: 'markdown', content: 'Deep' }] }],
    },
    { tag: 'action', actions: [{ tag: 'button', text: { tag: 'plain_text', content: 'Go' } }] },
    { tag: 'no-such-thing' },
  ],
}

function fields(pointer: string, inside = card, version: CardVersion = '1.0') {
  const inspected = inspectedAt(inside, version, pointer)
  if (inspected === undefined) throw new Error(`nothing at ${pointer}`)
  const { shown, more } = fieldsToShow(inspected.entry, inspected.value, version)
  return { shown: shown.map(({ name }) => name), more: more.map(({ name }) => name) }
}

describe('inspectedAt', () => {
  it.each([
    ['/elements/0', 'div'],
    ['/elements/1', 'column_set'],
    ['/elements/1/columns/0', 'column'],
    ['/elements/1/columns/0/elements/0', 'markdown'],
    ['/elements/2/actions/0', 'button'],
    ['/header', 'header'],
  ])('finds %s, a %s', (pointer, name) => {
    const inspected = inspectedAt(card, '1.0', pointer)
    expect([inspected?.pointer, inspected?.entry.name]).toEqual([pointer, name])
  })

  it('takes the card for what is selected when nothing is', () => {
    expect(inspectedAt(card, '1.0', '')?.value).toBe(card)
  })

  it.each(['/elements/3', '/elements/9', '/elements', '/nothing/here'])('finds nothing at %s', (pointer) => {
    expect(inspectedAt(card, '1.0', pointer)).toBeUndefined()
  })

  it.each([undefined, null, 'text', [1]])('finds nothing in %j', (value) => {
    expect(inspectedAt(value, '1.0', '')).toBeUndefined()
  })
})

describe('fieldsToShow', () => {
  it('shows what is set and what is easy, and the rest behind "more", each once', () => {
    const { shown, more } = fields('/elements/0')
    expect(shown).toContain('text')
    expect(new Set([...shown, ...more]).size).toBe(shown.length + more.length)
  })

  it('leaves out components inside, and the tag, which cannot be changed', () => {
    for (const pointer of ['/elements/1', '/elements/1/columns/0', '/elements/2', '']) {
      const { shown, more } = fields(pointer)
      expect([...shown, ...more]).not.toContain('tag')
      expect([...shown, ...more]).not.toContain('elements')
      expect([...shown, ...more]).not.toContain('columns')
      expect([...shown, ...more]).not.toContain('actions')
    }
  })

  it('moves a field to the front once it is set', () => {
    const unset = fields('/elements/0')
    expect(unset.more).toContain('fields')
    const set = fields('/elements/0', {
      elements: [{ tag: 'div', fields: [{ is_short: true, text: { tag: 'lark_md', content: 'A' } }] }],
    })
    expect(set.shown).toContain('fields')
  })

  it.each([
    ['url', { url: 'https://example.com' }],
    ['behaviors', { behaviors: [{ type: 'open_url', default_url: 'https://example.com' }] }],
  ])('shows the words of a button, then where it leads by %s, then how it looks', (name, link) => {
    const button = { tag: 'button', text: { tag: 'plain_text', content: 'Go' }, ...link }
    const { shown } = fields('/elements/0/actions/0', { elements: [{ tag: 'action', actions: [button] }] })
    expect(shown.slice(0, 3)).toEqual(['text', name, 'type'])
  })

  it('keeps the order of the form while something is typed', () => {
    const withSubtitle = (subtitle: JsonObject) =>
      fields('/header', { header: { title: { tag: 'plain_text', content: 'Move' }, ...subtitle } }).shown
    expect(withSubtitle({ subtitle: { tag: 'plain_text', content: 'a' } })).toEqual(withSubtitle({}))
  })

  it('shows the fields of the schema of the card', () => {
    const second = { schema: '2.0', body: { elements: [{ tag: 'div' }] } }
    const inSecond = fields('/body/elements/0', second, '2.0')
    const all = [...inSecond.shown, ...inSecond.more]
    expect(all).toContain('element_id')
    const inFirst = fields('/elements/0')
    expect([...inFirst.shown, ...inFirst.more]).not.toContain('element_id')
  })

  it('does not take a member of every object for one of the card', () => {
    expect(fields('/elements/0', { elements: [{ tag: 'div' }] }).shown).not.toContain('constructor')
  })
})

describe('componentAround', () => {
  it.each([
    ['/elements/1/columns/0/elements/0', '/elements/1/columns/0'],
    ['/elements/1/columns/0', '/elements/1'],
    ['/elements/2/actions/0', '/elements/2'],
    ['/elements/0', undefined],
    ['/header', undefined],
    ['', undefined],
  ])('of %s it is %s', (pointer, around) => {
    expect(componentAround(card, '1.0', pointer)).toBe(around)
  })
})

describe('componentsInside', () => {
  const inside = (pointer: string, of: JsonObject = card, version: CardVersion = '1.0') =>
    componentsInside(of, version, pointer).map((one) => [one.pointer, one.entry.name, one.words])

  it('lists what stands right inside, with its words', () => {
    expect(inside('/elements/1')).toEqual([['/elements/1/columns/0', 'column', '']])
    expect(inside('/elements/1/columns/0')).toEqual([
      ['/elements/1/columns/0/elements/0', 'markdown', 'Deep'],
    ])
    expect(inside('/elements/2')).toEqual([['/elements/2/actions/0', 'button', 'Go']])
  })

  it('lists the body of the card, without what the format does not know', () => {
    expect(inside('').map(([pointer]) => pointer)).toEqual(['/elements/0', '/elements/1', '/elements/2'])
    const second = { schema: '2.0', body: { elements: [{ tag: 'hr' }] } }
    expect(inside('', second, '2.0')).toEqual([['/body/elements/0', 'hr', '']])
  })

  it('is empty for what holds no components', () => {
    expect(inside('/elements/0')).toEqual([])
    expect(componentsInside('no card', '1.0', '')).toEqual([])
  })
})
