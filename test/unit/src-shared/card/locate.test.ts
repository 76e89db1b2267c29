import { describe, expect, it } from 'vitest'
import { componentAtOffset, pointerAtOffset, rangeOfKey, rangeOfValue } from '@shared/card/locate'
import { parseCard } from '@shared/card/parse-card'
import type { TextRange } from '@shared/problem'

const text = `{
  "header": { "title": { "tag": "plain_text", "content": "标题" } },
  "elements": [
    { "tag": "hr" },
    { "tag": "div", "text": { "tag": "lark_md", "content": "a/b" }, "x/y~z": 1 }
  ]
}`
const parsed = parseCard(text)
const cut = (range: TextRange | undefined): string | undefined =>
  range && text.slice(range.offset, range.offset + range.length)
const at = (needle: string): number => text.indexOf(needle) + 1

describe('a pointer in the text', () => {
  it('finds values and names', () => {
    expect(cut(rangeOfValue(parsed, '/elements/1/text/content'))).toBe('"a/b"')
    expect(cut(rangeOfKey(parsed, '/elements/1/text'))).toBe('"text"')
    expect(cut(rangeOfKey(parsed, '/elements/1/x~1y~0z'))).toBe('"x/y~z"')
    expect(cut(rangeOfKey(parsed, '/elements/0'))).toBe('{ "tag": "hr" }')
    expect(cut(rangeOfValue(parsed, ''))).toBe(text)
  })

  it('finds nothing where there is nothing', () => {
    expect(rangeOfValue(parsed, '/elements/2')).toBeUndefined()
    expect(rangeOfValue(parsed, '/elements/00')).toBeUndefined()
    expect(rangeOfKey(parsed, '/nothing')).toBeUndefined()
    expect(rangeOfValue(parseCard(''), '/a')).toBeUndefined()
  })

  it('means the last of two members of one name, as JSON.parse does', () => {
    const twice = '{"a":1,"a":2}'
    expect(rangeOfValue(parseCard(twice), '/a')).toEqual({ offset: 11, length: 1 })
  })
})

describe('a place in the text', () => {
  it('belongs to the innermost value', () => {
    expect(pointerAtOffset(parsed, at('a/b'))).toBe('/elements/1/text/content')
    expect(pointerAtOffset(parsed, 0)).toBe('')
    expect(pointerAtOffset(parsed, text.length + 5)).toBe('')
  })

  it('belongs to the component around it, not to its parts', () => {
    expect(componentAtOffset(parsed, at('a/b'))).toBe('/elements/1')
    expect(componentAtOffset(parsed, at('"hr"'))).toBe('/elements/0')
    expect(componentAtOffset(parsed, at('标题'))).toBe('/header')
    expect(componentAtOffset(parsed, 0)).toBeUndefined()
  })

  it('may be the header in one of its languages', () => {
    const translated = '{"i18n_header":{"zh_cn":{"title":{"tag":"plain_text"}}},"elements":[]}'
    const offset = translated.indexOf('title')
    expect(componentAtOffset(parseCard(translated), offset)).toBe('/i18n_header/zh_cn')
    expect(componentAtOffset(parseCard(translated), translated.indexOf('zh_cn'))).toBeUndefined()
  })

  it('is found in broken text as well', () => {
    const broken = '{"elements":[{"tag":"hr",}]}'
    expect(componentAtOffset(parseCard(broken), broken.indexOf('hr'))).toBe('/elements/0')
  })
})
