import { describe, expect, it } from 'vitest'
import { colourNames, enumColour, headerTemplates, hues, tagColours } from '@shared/card/catalogue/colours'
import { emoji, emojiFor } from '@shared/card/catalogue/emoji'
import { cardLanguages, isCardLanguage } from '@shared/card/catalogue/languages'
import { components } from '@shared/card/catalogue/components'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { entryOfTag } from '@shared/card/catalogue/read-catalogue'

describe('tags', () => {
  it('are found by name, and only by their own', () => {
    expect(entryOfTag('note')?.versions).toEqual(['1.0'])
    expect(entryOfTag('divider')).toBeUndefined()
    expect(entryOfTag('constructor')).toBeUndefined()
  })

  it('that 2.0 dropped say what to use instead', () => {
    const dropped = Object.values<CatalogueEntry>(components).filter(
      ({ versions, kind }) => kind !== 'part' && !versions.includes('2.0'),
    )
    expect(dropped.map(({ name }) => name).sort()).toEqual(['action', 'note'])
    for (const { insteadInV2 } of dropped) expect(insteadInV2).toBeDefined()
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
