import { describe, expect, it } from 'vitest'
import { forLanguage, localised, readerLanguage } from '@shared/card/localise'

describe('the entry for a language', () => {
  it('is its own, English, else the first', () => {
    expect(forLanguage({ zh_cn: 1, en_us: 2 }, 'zh_cn')).toBe(1)
    expect(forLanguage({ zh_cn: 1, en_us: 2 }, 'ja_jp')).toBe(2)
    expect(forLanguage({ zh_cn: 1, ko_kr: 2 }, 'ja_jp')).toBe(1)
    expect(forLanguage({}, 'ja_jp')).toBeUndefined()
    expect(forLanguage('x', 'ja_jp')).toBeUndefined()
    expect(forLanguage({ zh_cn: 1 }, 'constructor')).toBe(1)
  })

  it('of a text is the older one before the newer one before the text itself', () => {
    const text = { content: 'c', i18n: { zh_cn: 'a' }, i18n_content: { zh_cn: 'b' } }
    expect(localised(text, 'content', 'zh_cn')).toBe('a')
    expect(localised({ ...text, i18n: {} }, 'content', 'zh_cn')).toBe('b')
    expect(localised({ ...text, i18n: { zh_cn: '' } }, 'content', 'zh_cn')).toBe('c')
    expect(localised({ img_key: 'c', i18n_img_key: { zh_cn: 'b' } }, 'img_key', 'zh_cn')).toBe('b')
  })
})

describe('the language that a card takes its reader for', () => {
  it.each([
    [['zh_cn', 'en_us'], 'zh_cn', 'zh_cn'],
    [['zh_cn', 'en_us'], 'ja_jp', 'en_us'],
    [['zh_cn'], 'ja_jp', 'zh_cn'],
    [[], 'ja_jp', 'ja_jp'],
    [undefined, 'ja_jp', 'ja_jp'],
    [[7, 'zh_cn'], 'ja_jp', 'zh_cn'],
  ])('by the locales %j, of a reader of %s, is %s', (locales, language, expected) => {
    expect(readerLanguage(locales, language)).toBe(expected)
  })
})
