import { describe, expect, it } from 'vitest'
import { languagesInCard } from '../../../../src-shared/card/languages-in-card'

describe('languagesInCard', () => {
  it('finds the languages of every kind of translation', () => {
    expect(
      languagesInCard({
        header: { title: { tag: 'plain_text', i18n: { en_us: 'Hello' } } },
        i18n_elements: {
          zh_cn: [],
          ja_jp: [{ tag: 'markdown', content: 'x', i18n_content: { fr_fr: 'y' } }],
        },
      }),
    ).toEqual(['zh_cn', 'en_us', 'ja_jp', 'fr_fr'])
  })

  it('finds none in a card of one text, and no made-up codes', () => {
    expect(languagesInCard({ elements: [{ tag: 'markdown', content: 'x' }] })).toEqual([])
    expect(languagesInCard({ i18n_elements: { klingon: [] } })).toEqual([])
    expect(languagesInCard(undefined)).toEqual([])
  })

  it('finds only those that config.locales of a 2.0 card lets take effect', () => {
    const body = { elements: [{ tag: 'markdown', content: 'x', i18n_content: { zh_cn: 'a', ja_jp: 'b' } }] }
    expect(languagesInCard({ schema: '2.0', config: { locales: ['zh_cn', 'en_us'] }, body })).toEqual([
      'zh_cn',
    ])
    expect(languagesInCard({ schema: '2.0', config: { locales: [] }, body })).toEqual(['zh_cn', 'ja_jp'])
    expect(languagesInCard({ config: { locales: ['zh_cn'] }, elements: body.elements })).toEqual([
      'zh_cn',
      'ja_jp',
    ])
  })
})
