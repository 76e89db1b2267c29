import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@shared/json-value'
import { removeField, setField, setText, setValue } from '@shared/card/edit/set-field'
import { edited, refusal } from './edited'
import { anyJson, anyLayout, anyName } from './json-texts'

const button = `{
  "elements": [
    {
      "tag": "action",
      "actions": [
        {
          "tag": "button",
          "behaviors": []
        }
      ]
    }
  ]
}`

describe('setting a field', () => {
  it('puts a new field where the catalogue lists it', () => {
    const { text, pointer } = edited('{\n  "elements": []\n}', (parsed) =>
      setField(parsed, '', 'config', { width_mode: 'fill' }),
    )
    expect(text).toBe('{\n  "config": {\n    "width_mode": "fill"\n  },\n  "elements": []\n}')
    expect(pointer).toBe('/config')
  })

  it('puts a field that the catalogue does not know at the end', () => {
    const { text } = edited('{"header":{},"elements":[]}', (parsed) => setField(parsed, '', 'zzz', 1))
    expect(text).toBe('{"header":{},"elements":[],"zzz":1}')
  })

  it('keeps everything else of a value that is there', () => {
    const { text } = edited('{ "header" : { "template":"red" } , "elements": [ ] }', (parsed) =>
      setField(parsed, '/header', 'template', 'blue'),
    )
    expect(text).toBe('{ "header" : { "template":"blue" } , "elements": [ ] }')
  })

  it('creates what is missing on the way, with the tag that it needs', () => {
    const { value, selected, pointer } = edited('{"elements":[{"tag":"div"}]}', (parsed) =>
      setField(parsed, '/elements/0', ['text', 'content'], '你好'),
    )
    expect(value).toEqual({
      elements: [{ tag: 'div', text: { tag: 'plain_text', content: '你好' } }],
    })
    expect(selected).toBe('你好')
    expect(pointer).toBe('/elements/0/text/content')
  })

  it('creates a list where the catalogue has one', () => {
    const { value } = edited('{"elements":[{"tag":"div"}]}', (parsed) =>
      setField(parsed, '/elements/0', ['fields', 0, 'text', 'content'], 'a'),
    )
    expect(value).toEqual({
      elements: [{ tag: 'div', fields: [{ text: { tag: 'plain_text', content: 'a' } }] }],
    })
  })

  it('replaces what cannot hold the field', () => {
    const { value } = edited('{"elements":[{"tag":"div","text":"a"}]}', (parsed) =>
      setField(parsed, '/elements/0', ['text', 'content'], 'b'),
    )
    expect(value).toEqual({ elements: [{ tag: 'div', text: { tag: 'plain_text', content: 'b' } }] })
  })

  it('adds an item at the end of a list, but not beyond', () => {
    const set = (index: number) => (parsed: Parameters<typeof setField>[0]) =>
      setField(parsed, '', ['list', index], 3)
    expect(edited('{"list":[1,2]}', set(2)).value).toEqual({ list: [1, 2, 3] })
    expect(refusal('{"list":[1,2]}', set(3))).toBe('card-edit.nothing-there')
  })

  it('sets the last of two members of one name, which is the one that counts', () => {
    const { text } = edited('{"a":1,"a":2}', (parsed) => setField(parsed, '', 'a', 3))
    expect(text).toBe('{"a":1,"a":3}')
  })

  it('starts a card from nothing', () => {
    const { text } = edited('{}', (parsed) => setField(parsed, '', ['header', 'title', 'content'], 'A'))
    expect(JSON.parse(text)).toEqual({ header: { title: { tag: 'plain_text', content: 'A' } } })
  })

  it('is refused in text that is not JSON, and for an object that is not there', () => {
    expect(refusal('{"a":', (parsed) => setField(parsed, '', 'a', 1))).toBe('card-edit.not-json')
    expect(refusal('{}', (parsed) => setField(parsed, '/header', 'a', 1))).toBe('card-edit.nothing-there')
  })

  it('gives exactly the expected value, in any layout', () => {
    fc.assert(
      fc.property(
        fc.dictionary(anyName(), anyJson),
        anyName(),
        anyJson,
        anyLayout,
        (object, name, value, layOut) => {
          const text = layOut({ before: [object], object, after: 1 })
          const result = edited(text, (parsed) => setField(parsed, '/object', name, value))
          const expected = { before: [object], object: { ...object, [name]: value }, after: 1 }
          expect(result.value).toEqual(expected)
          expect(result.selected).toEqual(value)
        },
      ),
    )
  })
})

describe('removing a field', () => {
  it('takes all members of the name', () => {
    expect(edited('{"a":1,"b":2,"a":3}', (parsed) => removeField(parsed, '', 'a')).text).toBe('{"b":2}')
  })

  it('leaves the object that becomes empty, or takes it along', () => {
    const text = '{"elements":[{"tag":"div","text":{"content":"a"}}]}'
    const remove = (emptied: 'keep' | 'remove') =>
      edited(text, (parsed) => removeField(parsed, '/elements/0', ['text', 'content'], emptied))
    expect(remove('keep').text).toBe('{"elements":[{"tag":"div","text":{}}]}')
    expect(remove('remove').text).toBe('{"elements":[{"tag":"div"}]}')
  })

  it('never takes the object that it was asked about', () => {
    const remove = edited('{"a":{"b":{"c":1}}}', (parsed) => removeField(parsed, '/a', ['b', 'c'], 'remove'))
    expect(remove.text).toBe('{"a":{}}')
  })

  it('does nothing where there is nothing', () => {
    for (const path of ['x', ['x', 'y'], ['a', 'y']]) {
      expect(edited('{"a":1}', (parsed) => removeField(parsed, '', path)).text).toBe('{"a":1}')
    }
  })

  it('undoes setting it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(anyName(), anyJson, { minKeys: 1 }),
        anyJson,
        anyLayout,
        (object: JsonObject, value, layOut) => {
          const text = layOut(object)
          const set = edited(text, (parsed) => setField(parsed, '', 'brand-new', value)).text
          expect(edited(set, (parsed) => removeField(parsed, '', 'brand-new')).text).toBe(text)
        },
      ),
    )
  })
})

describe('setting a value', () => {
  it('replaces a text and nothing else', () => {
    const after = edited(button, (parsed) => setText(parsed, '/elements/0/actions/0/tag', 'a"b\n中'))
    expect(after.text).toBe(button.replace('"button"', String.raw`"a\"b\n中"`))
  })

  it('replaces the whole card', () => {
    expect(edited(' {"a":1} ', (parsed) => setValue(parsed, '', {})).text).toBe(' {} ')
  })
})
