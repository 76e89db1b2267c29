import { describe, expect, it } from 'vitest'
import { backgroundColour, cardColour, tagStyle } from '../../../../src-renderer/preview/card-colour'
import { edges, pixels, radius, spacing } from '../../../../src-renderer/preview/card-length'
import { glyphFor } from '../../../../src-renderer/preview/icon-glyphs'
import { addressOf, clickAddress } from '../../../../src-renderer/preview/link-address'
import { localTime } from '../../../../src-renderer/preview/local-time'

describe('backgroundColour', () => {
  it('draws the old plain grey light, so that text on it can be read', () => {
    expect(backgroundColour('grey', undefined, 'light')).toBe(cardColour('grey-100', undefined, 'light'))
    expect(backgroundColour('grey', undefined, 'light')).not.toBe(cardColour('grey', undefined, 'light'))
  })

  it('takes every other colour as it is, a custom one that is called grey too', () => {
    expect(backgroundColour('blue-50', undefined, 'dark')).toBe(cardColour('blue-50', undefined, 'dark'))
    const styles = { color: { grey: { light_mode: 'rgba(1,2,3,1)', dark_mode: 'rgba(4,5,6,1)' } } }
    expect(backgroundColour('grey', styles, 'light')).toBe('rgba(1, 2, 3, 1)')
  })
})

describe('colours of a card', () => {
  it.each([
    ['blue', '#1456F0'],
    ['grey-50', '#F5F6F7'],
    ['rgba(1, 2,3,0.5)', 'rgba(1, 2, 3, 0.5)'],
    ['rgba(300,2,3,7)', 'rgba(255, 2, 3, 1)'],
    ['default', undefined],
    ['#ff0000', undefined],
    ['transparent', undefined],
    ['rgba(1,2,3)', 'rgba(1, 2, 3, 1)'],
    ['rgba(1,2,3,1);background:url(x)', undefined],
    ['constructor', undefined],
    [7, undefined],
  ])('%j is %s', (value, expected) => {
    expect(cardColour(value, undefined, 'light')).toBe(expected)
  })

  it('of a tag that is not known is blue', () => {
    expect(tagStyle('pink', 'light')).toEqual(tagStyle('blue', 'light'))
    expect(tagStyle('neutral', 'light')).toMatchObject({ color: '#646A73' })
  })
})

describe('lengths of a card', () => {
  it('are px within a range', () => {
    expect([
      pixels('12px', 0, 99),
      pixels('0', 0, 99),
      pixels('500px', 0, 99),
      pixels('-4px', -99, 99),
    ]).toEqual([12, 0, 99, -4])
    expect([pixels('12em', 0, 99), pixels('1e3px', 0, 99), pixels(12, 0, 99), pixels('', 0, 99)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('are words or px between components', () => {
    expect(
      ['small', 'medium', 'large', 'extra_large', 'default', '6px', 'huge', 'toString'].map(spacing),
    ).toEqual(['4px', '8px', '12px', '16px', '8px', '6px', undefined, undefined])
  })

  it('are one, two or four at edges', () => {
    expect(edges('4px', 0)).toBe('4px')
    expect(edges('4px -12px', -99)).toBe('4px -12px')
    expect(edges('4px -12px', 0)).toBe('4px 0px')
    expect(edges('1px 2px 3px 4px', 0)).toBe('1px 2px 3px 4px')
    expect(edges('1px 2px 3px', 0)).toBeUndefined()
    expect(edges('auto', 0)).toBeUndefined()
  })

  it('are px or percent at corners', () => {
    expect([radius('8px'), radius('50%'), radius('8'), radius('8px/4px')]).toEqual([
      '8px',
      '50%',
      undefined,
      undefined,
    ])
  })
})

describe('addresses of a card', () => {
  it('prefer the device, skip what is empty, and allow the web only', () => {
    const urls = { url: 'https://e.com/a', pc_url: '', ios_url: 'https://e.com/i' }
    expect(addressOf(urls, 'pc')).toBe('https://e.com/a')
    expect(addressOf(urls, 'phone')).toBe('https://e.com/i')
    expect(
      addressOf({ url: 'https://e.com', pc_url: 'lark://msgcard/unsupported_action' }, 'pc'),
    ).toBeUndefined()
    expect(addressOf('https://e.com', 'pc')).toBeUndefined()
  })

  it('of a component come from behaviours first', () => {
    const behaviors = [{ type: 'callback' }, { type: 'open_url', default_url: 'https://e.com/b' }]
    expect(clickAddress({ behaviors, url: 'https://e.com/u' }, 'pc')).toBe('https://e.com/b')
    expect(clickAddress({ url: 'https://e.com/u' }, 'pc')).toBe('https://e.com/u')
    expect(clickAddress({ url: 'javascript:alert(1)' }, 'pc')).toBeUndefined()
    expect(clickAddress({ url: 'https://' }, 'pc')).toBeUndefined()
  })
})

describe('local time', () => {
  const noon = String(new Date(2025, 2, 14, 12, 5, 9).getTime())

  it('follows the format', () => {
    expect(localTime(noon, 'date_num', 'zh_cn')).toBe('2025-03-14')
    expect(localTime(noon, 'time', 'en_us')).toBe('12:05')
    expect(localTime(noon, 'time_sec', 'en_us')).toBe('12:05:09')
    expect(localTime(noon, 'week', 'en_us')).toBe('Friday')
    expect(localTime(noon, 'date', 'en_us')).toBe('Mar 14, 2025')
    expect(localTime(noon, 'unheard-of', 'not a locale')).toBe('2025-03-14')
  })

  it('is unknown without a time', () => {
    expect([
      localTime('', 'date', 'zh_cn'),
      localTime('soon', 'date', 'zh_cn'),
      localTime('9e15', 'date', 'zh_cn'),
    ]).toEqual([undefined, undefined, undefined])
  })
})

describe('icons', () => {
  it('find a glyph by the first word of the token', () => {
    expect(glyphFor('chat_outlined')).toBeDefined()
    expect(glyphFor('chat-forbidden_outlined')).not.toBe(glyphFor('chat_outlined'))
    expect(glyphFor('zebra_outlined')).toBeUndefined()
    expect(glyphFor('chatter_outlined')).toBeUndefined()
  })
})
