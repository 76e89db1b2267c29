import { describe, expect, it } from 'vitest'
import { hoverAt, type Hover } from '@shared/card/assist/hover'
import { versionOf } from '@shared/card/card-shape'
import type { Language } from '@shared/messages/language'
import { placed } from './assisted'

function hover(marked: string, language: Language = 'en'): Hover | undefined {
  const { parsed, offset } = placed(marked)
  return hoverAt(parsed, versionOf(parsed.value), offset, language)
}

function hoveredText(marked: string): string | undefined {
  const range = hover(marked)?.range
  return range === undefined
    ? undefined
    : placed(marked).text.slice(range.offset, range.offset + range.length)
}

describe('hoverAt', () => {
  it('tells of a component at its tag', () => {
    const marked = '{"elements":[{"tag":"h^r"}]}'
    expect(hover(marked)?.blocks.join()).toContain('Divider')
    expect(hover(marked, 'zh-CN')?.blocks.join()).toContain('分割线')
    expect(hoveredText(marked)).toBe('"hr"')
  })

  it('tells of a field at its name and at its value', () => {
    expect(hover('{"elements":[{"tag":"img","mo^de":"stretch"}]}')?.blocks.join()).toContain('`mode`')
    expect(hover('{"elements":[{"tag":"img","mode":"str^etch"}]}')?.blocks.join()).toContain('`mode`')
    expect(hoveredText('{"elements":[{"tag":"img","mo^de":"stretch"}]}')).toBe('"mode"')
  })

  it('tells the hues of a colour', () => {
    expect(hover('{"header":{"template":"bl^ue"}}')?.blocks.at(-1)).toMatch(/^`#\w{6}` \/ `#\w{6}`$/)
  })

  it('says nothing of what the catalogue does not know, and between words', () => {
    expect(hover('{"no_su^ch":1}')).toBeUndefined()
    expect(hover('{"elements": ^ []}')).toBeUndefined()
    expect(hover('^')).toBeUndefined()
  })
})
