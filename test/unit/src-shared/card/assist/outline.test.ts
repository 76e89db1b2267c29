import { describe, expect, it } from 'vitest'
import { outlineOf, type OutlineItem } from '@shared/card/assist/outline'
import { parseCard } from '@shared/card/parse-card'

const text = `{
  "schema": "2.0",
  "header": { "title": { "tag": "plain_text", "content": "Office move" } },
  "body": { "elements": [
    { "tag": "column_set", "columns": [
      { "tag": "column", "elements": [
        { "tag": "button", "text": { "tag": "plain_text", "content": "Floor plan" } }
      ] }
    ] },
    { "tag": "markdown", "content": "${'很'.repeat(50)}" }
  ] }
}`

const lines = (items: readonly OutlineItem[], margin = ''): string[] =>
  items.flatMap(({ label, children }) => [margin + label, ...lines(children, margin + '  ')])

describe('outlineOf', () => {
  it('lists the header and the components as they nest', () => {
    const found = lines(outlineOf(parseCard(text), 'en')).map((line) => line.replace(/(\S) .*/, '$1'))
    expect(found).toEqual(['header', 'column_set', '  column', '    button', 'markdown'])
  })

  it('shows the beginning of their words', () => {
    const [header, , markdown] = outlineOf(parseCard(text), 'en')
    expect(header?.detail).toBe('Office move')
    expect(markdown?.detail).toBe(`${'很'.repeat(40)}…`)
  })

  it('has each inside the one around it', () => {
    const inside = (items: readonly OutlineItem[]): void => {
      for (const { range, children } of items) {
        for (const child of children) {
          expect(child.range.offset).toBeGreaterThan(range.offset)
          expect(child.range.offset + child.range.length).toBeLessThan(range.offset + range.length)
        }
        inside(children)
      }
    }
    inside(outlineOf(parseCard(text), 'en'))
  })

  it('speaks both languages', () => {
    expect(outlineOf(parseCard(text), 'zh-CN').at(-1)?.label).toContain('富文本')
  })

  it('is there for text that is not finished, and empty where there is no card', () => {
    expect(outlineOf(parseCard('{"elements":[{"tag":"hr"}, {"tag":'), 'en')).toHaveLength(1)
    expect(outlineOf(parseCard(''), 'en')).toEqual([])
    expect(outlineOf(parseCard('[1]'), 'en')).toEqual([])
  })
})
