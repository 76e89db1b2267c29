import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Node } from 'jsonc-parser'
import { nodeAt } from '@shared/card/locate'
import { parseCard } from '@shared/card/parse-card'
import {
  insertItem,
  insertMember,
  removeMember,
  removeMembers,
  renameKey,
  replaceNode,
  replaceValue,
  wrapValue,
} from '@shared/card/edit/node-edits'
import { applyEdits, type TextEdit } from '@shared/text-edit'
import { anyJson, anyLayout, anyName } from './json-texts'

function node(text: string, pointer: string): Node {
  const found = nodeAt(parseCard(text), pointer)
  if (found === undefined) throw new Error(`nothing at ${pointer}`)
  return found
}

function edited(text: string, ...edits: TextEdit[]): string {
  return applyEdits(text, edits)
}

describe('taking out', () => {
  it.each([
    ['{"a":1,"b":2,"c":3}', '/a', '{"b":2,"c":3}'],
    ['{"a":1,"b":2,"c":3}', '/b', '{"a":1,"c":3}'],
    ['{"a":1,"b":2,"c":3}', '/c', '{"a":1,"b":2}'],
    ['{ "a": 1 }', '/a', '{}'],
    ['[1, 2, 3]', '/0', '[2, 3]'],
    ['[1, 2, 3]', '/2', '[1, 2]'],
    ['{\n  "a": 1,\n  "b": [\n    2\n  ]\n}', '/b/0', '{\n  "a": 1,\n  "b": []\n}'],
    ['{\r\n\t"a": 1,\r\n\t"b": 2\r\n}', '/a', '{\r\n\t"b": 2\r\n}'],
    ['{\r\n\t"a": 1,\r\n\t"b": 2\r\n}', '/b', '{\r\n\t"a": 1\r\n}'],
  ])('%j without %s', (text, pointer, expected) => {
    expect(edited(text, removeMember(node(text, pointer)))).toBe(expected)
  })

  it('takes the name, the value or the member itself', () => {
    const text = '{"a":1,"b":2}'
    const value = node(text, '/a')
    for (const one of [value, value.parent, value.parent?.children?.[0]].filter((it) => it !== undefined)) {
      expect(edited(text, removeMember(one))).toBe('{"b":2}')
    }
  })

  it('refuses the root', () => {
    expect(() => removeMember(node('{}', ''))).toThrow(RangeError)
  })

  it('takes out any items of a list', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyJson, fc.boolean())), anyLayout, (items, layOut) => {
        const text = layOut(items.map(([value]) => value))
        const gone = items.flatMap(([, goes], index) => (goes ? [node(text, `/${index}`)] : []))
        const left = items.filter(([, goes]) => !goes).map(([value]) => value)
        expect(JSON.parse(applyEdits(text, removeMembers(gone)))).toEqual(left)
      }),
    )
  })
})

describe('changing', () => {
  it('renames a member', () => {
    const text = '{ "colour" : "red" }'
    expect(edited(text, renameKey(node(text, '/colour'), 'color'))).toBe('{ "color" : "red" }')
    expect(() => renameKey(node('[1]', '/0'), 'a')).toThrow(RangeError)
  })

  it('wraps a value', () => {
    const text = '{"columns": {"tag":"column"}}'
    expect(applyEdits(text, wrapValue(node(text, '/columns'), '[', ']'))).toBe(
      '{"columns": [{"tag":"column"}]}',
    )
  })

  it('keeps a value that stays on one line on it', () => {
    const text = '{\n  "text": { "tag": "plain_text", "content": "a" }\n}'
    expect(edited(text, replaceValue(text, node(text, '/text'), { tag: 'lark_md', content: 'b' }))).toBe(
      '{\n  "text": { "tag": "lark_md", "content": "b" }\n}',
    )
  })

  it('indents a new object as the author does', () => {
    const text = '{\r\n\t"a": {\r\n\t\t"b": 1\r\n\t}\r\n}'
    expect(edited(text, replaceValue(text, node(text, '/a/b'), { c: [1] }))).toBe(
      '{\r\n\t"a": {\r\n\t\t"b": {\r\n\t\t\t"c": [\r\n\t\t\t\t1\r\n\t\t\t]\r\n\t\t}\r\n\t}\r\n}',
    )
  })

  it('puts JSON in as it stands', () => {
    const text = '{"a": "0.50"}'
    expect(edited(text, replaceNode(node(text, '/a'), '0.50'))).toBe('{"a": 0.50}')
  })

  it('changes the value and nothing around it', () => {
    fc.assert(
      fc.property(anyJson, anyJson, anyJson, anyLayout, (before, value, after, layOut) => {
        const text = layOut({ before, value: [before, { x: after }], after })
        const target = node(text, '/value/1/x')
        const result = edited(text, replaceValue(text, target, value))
        expect(JSON.parse(result)).toEqual({ before, value: [before, { x: value }], after })
        expect(result.startsWith(text.slice(0, target.offset))).toBe(true)
        expect(result.endsWith(text.slice(target.offset + target.length))).toBe(true)
      }),
    )
  })
})

describe('adding', () => {
  it.each([
    ['{}', '', '{\n  "x": 1\n}'],
    ['{"a":1}', '', '{"a":1,"x":1}'],
    ['{ "a": 1 }', '', '{ "a": 1, "x": 1 }'],
    ['{\n    "a": 1\n}', '', '{\n    "a": 1,\n    "x": 1\n}'],
    ['{\r\n\t"a": {}\r\n}', '/a', '{\r\n\t"a": {\r\n\t\t"x": 1\r\n\t}\r\n}'],
    ['{\n  "a": { "b": {} }\n}', '/a/b', '{\n  "a": { "b": { "x": 1 } }\n}'],
  ])('a member to %j at %j', (text, pointer, expected) => {
    expect(edited(text, insertMember(text, node(text, pointer), 'x', 1))).toBe(expected)
  })

  it('writes an object on one line where those beside it are', () => {
    const text = '[\n  { "tag": "hr" }\n]'
    expect(edited(text, insertItem(text, node(text, ''), { tag: 'hr' }, 0))).toBe(
      '[\n  { "tag": "hr" },\n  { "tag": "hr" }\n]',
    )
    const long = 'a'.repeat(100)
    expect(edited(text, insertItem(text, node(text, ''), { long }))).toBe(
      `[\n  { "tag": "hr" },\n  {\n    "long": "${long}"\n  }\n]`,
    )
  })

  it('adds an item anywhere and changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyJson), anyJson, fc.nat(), anyLayout, (items, added, at, layOut) => {
        const index = at % (items.length + 1)
        const text = layOut(items)
        const edit = insertItem(text, node(text, ''), added, index)
        expect(JSON.parse(edited(text, edit))).toEqual(items.toSpliced(index, 0, added))
        if (items.length > 0) expect(edit.length).toBe(0)
      }),
    )
  })

  it('adds a member anywhere', () => {
    fc.assert(
      fc.property(
        fc.dictionary(anyName(), anyJson),
        anyName(),
        anyJson,
        fc.nat(),
        anyLayout,
        (object, name, value, at, layOut) => {
          fc.pre(!Object.hasOwn(object, name))
          const text = layOut(object)
          const index = at % (Object.keys(object).length + 1)
          const result = edited(text, insertMember(text, node(text, ''), name, value, index))
          expect(JSON.parse(result)).toEqual({ ...object, [name]: value })
        },
      ),
    )
  })
})
