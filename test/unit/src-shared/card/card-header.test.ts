import { describe, expect, it } from 'vitest'
import { cardHeader } from '@shared/card/card-header'
import { cardShape } from '@shared/card/card-shape'
import type { JsonObject, JsonValue } from '@shared/json-value'

const header = (content: string): JsonObject => ({ title: { tag: 'plain_text', content } })
const shown = (card: JsonValue, language = 'zh_cn'): string | undefined =>
  cardHeader(cardShape(card), language)?.pointer

describe('cardHeader', () => {
  it('is the header of the card', () => {
    expect(shown({ header: header('a'), elements: [] })).toBe('/header')
    expect(shown({ elements: [] })).toBeUndefined()
    expect(shown({ header: 'a', elements: [] })).toBeUndefined()
    expect(shown({})).toBeUndefined()
  })

  it('is that of the reader’s language where 1.0 has one, English, or the first that is filled', () => {
    const card = {
      header: header('a'),
      i18n_header: { zh_cn: {}, ja_jp: header('c'), en_us: header('b') },
      elements: [],
    }
    expect(shown(card, 'ja_jp')).toBe('/i18n_header/ja_jp')
    expect(shown(card, 'zh_cn')).toBe('/i18n_header/en_us')
    expect(shown({ ...card, i18n_header: { zh_cn: {}, ja_jp: header('c') } })).toBe('/i18n_header/ja_jp')
  })

  it('is not taken from empty translations, nor in 2.0', () => {
    const empty = { header: header('a'), i18n_header: { zh_cn: {}, en_us: {} }, elements: [] }
    expect(shown(empty)).toBe('/header')
    const second = { schema: '2.0', header: header('a'), i18n_header: { zh_cn: header('b') }, body: {} }
    expect(shown(second)).toBe('/header')
  })
})
