import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cardPagePixels, type CardPageRequest } from '@shared/card-page'
import { makeBareCardPage, makeCardPage } from '../../../../src-main/card-page/make-card-page'

function maker() {
  const asked: CardPageRequest[] = []
  const page = { html: '', components: 0, unsupported: [] }
  return {
    asked,
    loadRenderer: () => ({
      renderCardPage: (request: CardPageRequest) => {
        asked.push(request)
        return Promise.resolve(page)
      },
    }),
    now: () => Date.UTC(2026, 10, 29),
    language: 'en' as const,
  }
}

const view = { theme: 'system', width: 'pc' } as const

describe('a page of a card', () => {
  it('is read in the first language of the card unless another is asked for', async () => {
    const card = { i18n_elements: { en_us: [], ja_jp: [] } }
    const made = maker()
    await makeBareCardPage({ card }, view, made)
    await makeBareCardPage({ card }, { ...view, locale: 'ja_jp' }, made)
    await makeBareCardPage({ card: { elements: [] } }, view, made)
    expect(made.asked.map(({ locale }) => locale)).toEqual(['en_us', 'ja_jp', 'zh_cn'])
  })

  it('says when it was made; the card alone says nothing', async () => {
    const made = maker()
    await makeCardPage({ card: {}, title: 'Move', errors: 1 }, view, made)
    await makeBareCardPage({ card: {} }, view, made)
    const [framed, bare] = made.asked
    expect(framed?.frame).toMatchObject({ title: 'Move', errors: 1 })
    expect(framed?.frame?.madeAt).toMatch(/^2026-11-(28|29) \d\d:\d\d \(UTC/)
    expect(bare).not.toHaveProperty('frame')
  })

  it('is as wide as the card and its canvas', () => {
    const tokens = readFileSync('src-renderer/preview/preview-tokens.css', 'utf8')
    const pixels = (name: string): number => Number(new RegExp(`--card-${name}: (\\d+)px`).exec(tokens)?.[1])
    const canvas = 2 * pixels('canvas-padding')
    expect(cardPagePixels).toEqual({
      pc: pixels('width-default') + canvas,
      phone: pixels('width-phone') + canvas,
    })
  })
})
