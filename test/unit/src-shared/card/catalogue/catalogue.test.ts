import { describe, expect, it } from 'vitest'
import { colourNames, enumColour, headerTemplates, hues, tagColours } from '@shared/card/catalogue/colours'
import { emoji, emojiFor } from '@shared/card/catalogue/emoji'
import { cardLanguages, isCardLanguage } from '@shared/card/catalogue/languages'
import { documentedTags, tagEntry } from '@shared/card/catalogue/tags'
import { undocumentedTags } from '@shared/card/catalogue/undocumented'

describe('tags', () => {
  it('are found by name, and only by their own', () => {
    expect(tagEntry('note')?.versions).toEqual(['1.0'])
    expect(tagEntry('audio')?.undocumented).toBe(true)
    expect(tagEntry('divider')).toBeUndefined()
    expect(tagEntry('constructor')).toBeUndefined()
  })

  it('are documented or not, never both', () => {
    expect(Object.keys(undocumentedTags).filter((tag) => tag in documentedTags)).toEqual([])
  })

  it('that 2.0 dropped say what to use instead', () => {
    const dropped = Object.entries(documentedTags).filter(
      ([, entry]) => !(entry.versions as readonly string[]).includes('2.0'),
    )
    expect(dropped.map(([tag]) => tag).sort()).toEqual(['action', 'note'])
    for (const [tag] of dropped) expect(tagEntry(tag)?.insteadInV2).toBeDefined()
  })

  it('name only known tags in their slots', () => {
    for (const entry of Object.values(documentedTags).map((_, index) =>
      tagEntry(Object.keys(documentedTags)[index]!)!,
    )) {
      for (const { holds } of entry.slots ?? []) {
        if (holds !== 'component') for (const tag of holds) expect(tagEntry(tag)).toBeDefined()
      }
    }
  })
})

describe('colours', () => {
  it('keep the documented values, and mark the others as less sure', () => {
    expect(enumColour('blue')).toEqual({ light: '#1456F0', dark: '#75A4FF', evidence: 'O' })
    expect(enumColour('blue-350')).toEqual({ light: '#7AA2FF', dark: '#275FCE', evidence: 'O' })
    expect(enumColour('red-100')).toMatchObject({ light: '#FEE3E2', evidence: 'T' })
    expect(enumColour('violet-300')).toMatchObject({ evidence: '?' })
    expect(enumColour('grey-650')).toMatchObject({ evidence: 'O' })
    expect(enumColour('bg-white')).toMatchObject({ dark: '#1A1A1A' })
  })

  it('are 14 hues of 11 shades with a bare name each, four more greys and two whites', () => {
    expect(colourNames).toHaveLength(14 * 12 + 4 + 2)
    for (const name of colourNames) {
      expect(enumColour(name)?.light).toMatch(/^#[\dA-F]{6}$/)
      expect(enumColour(name)?.dark).toMatch(/^#[\dA-F]{6}$/)
    }
  })

  it.each(['default', 'pink', 'blue-150', '#fff', 'transparent', '__proto__'])(
    'do not include %s',
    (name) => {
      expect(enumColour(name)).toBeUndefined()
    },
  )

  it('of headers and tags have a hue each', () => {
    for (const template of headerTemplates) {
      expect(template === 'default' || (hues as readonly string[]).includes(template)).toBe(true)
    }
    expect(Object.keys(tagColours)).toHaveLength(13)
    expect(Object.keys(tagColours)).not.toContain('grey')
  })
})

describe('languages and emoji', () => {
  it('are known by their exact names', () => {
    expect(cardLanguages).toHaveLength(16)
    expect(isCardLanguage('zh_cn')).toBe(true)
    expect(isCardLanguage('zh-CN')).toBe(false)
    expect(emojiFor('THUMBSUP')).toBe('👍')
    expect(emojiFor('thumbsup')).toBeUndefined()
    expect(emojiFor('toString')).toBeUndefined()
    expect(Object.keys(emoji).every((key) => /^\w+$/.test(key))).toBe(true)
  })
})
