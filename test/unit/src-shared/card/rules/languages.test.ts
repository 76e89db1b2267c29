import { describe, expect, it } from 'vitest'
import { markdown, said, v2 } from './apply-rules'

const text = markdown('x')
const hr = { tag: 'hr' }

describe('i18n_elements', () => {
  it('that agree', () => {
    expect(said({ i18n_elements: { zh_cn: [text, hr], en_us: [markdown('y'), hr] } })).toEqual([])
  })

  it('with other components in one language', () => {
    expect(said({ i18n_elements: { zh_cn: [text, hr], en_us: [text] } })).toEqual([
      'hint card.languages-differ /i18n_elements/en_us',
    ])
  })

  it('with nothing in one language', () => {
    expect(said({ i18n_elements: { zh_cn: [text], en_us: [] } })).toEqual([
      'hint card.language-empty /i18n_elements/en_us',
    ])
  })

  it('hide elements', () => {
    expect(said({ elements: [text], i18n_elements: { zh_cn: [text] } })).toEqual([
      'hint card.elements-and-languages /elements',
    ])
  })
})

it('locales list what the card has', () => {
  const card = (...locales: string[]): unknown => ({
    config: { locales },
    ...v2({ tag: 'markdown', content: 'x', i18n_content: { zh_cn: 'x', en_us: 'y' } }),
  })
  expect(said(card('zh_cn', 'en_us'))).toEqual([])
  expect(said(card('zh_cn'))).toEqual(['hint card.languages-not-listed /config/locales'])
  expect(said(card())).toEqual([])
})
