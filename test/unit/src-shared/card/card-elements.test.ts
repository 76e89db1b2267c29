import { describe, expect, it } from 'vitest'
import { cardElements } from '@shared/card/card-elements'
import { cardShape } from '@shared/card/card-shape'
import { localised } from '@shared/card/localise'
import type { JsonValue } from '@shared/json-value'

const shown = (card: JsonValue, language: string): unknown => cardElements(cardShape(card), language)

describe('the elements that a reader sees', () => {
  it('are those of the root in 1.0 and of the body in 2.0', () => {
    expect(shown({ elements: [1] }, 'zh_cn')).toEqual({ elements: [1], pointer: '/elements' })
    expect(shown({ schema: '2.0', body: { elements: [2] } }, 'zh_cn')).toEqual({
      elements: [2],
      pointer: '/body/elements',
    })
  })

  it('follow the language, then English, then the first there is', () => {
    const card = { elements: [0], i18n_elements: { ja_jp: [1], en_us: [2], zh_cn: [3] } }
    expect(shown(card, 'zh_cn')).toEqual({ elements: [3], pointer: '/i18n_elements/zh_cn' })
    expect(shown(card, 'fr_fr')).toEqual({ elements: [2], pointer: '/i18n_elements/en_us' })
    expect(shown({ i18n_elements: { ja_jp: [1] } }, 'zh_cn')).toEqual({
      elements: [1],
      pointer: '/i18n_elements/ja_jp',
    })
  })

  it('are the plain ones while the translations are empty, and none of what is no card', () => {
    expect(shown({ elements: [1], i18n_elements: {} }, 'zh_cn')).toMatchObject({ elements: [1] })
    expect(shown({ elements: 'x' }, 'zh_cn')).toMatchObject({ elements: [] })
    expect(shown([1], 'zh_cn')).toMatchObject({ elements: [] })
  })
})

describe('a text in a language', () => {
  it('is the translation, whichever way it is written', () => {
    expect(localised({ content: 'a', i18n_content: { zh_cn: '甲' } }, 'content', 'zh_cn')).toBe('甲')
    expect(localised({ content: 'a', i18n: { zh_cn: '甲' } }, 'content', 'zh_cn')).toBe('甲')
    expect(localised({ img_key: 'a', i18n_img_key: { zh_cn: 'b' } }, 'img_key', 'zh_cn')).toBe('b')
  })

  it('is the text itself without a translation', () => {
    expect(localised({ content: 'a' }, 'content', 'zh_cn')).toBe('a')
    expect(localised({ content: 'a', i18n_content: { zh_cn: '' } }, 'content', 'zh_cn')).toBe('a')
    expect(localised({ content: 'a', i18n_content: 'x' }, 'content', 'zh_cn')).toBe('a')
    expect(localised({ content: 5 }, 'content', 'zh_cn')).toBeUndefined()
  })
})
