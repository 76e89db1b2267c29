import { describe, expect, it } from 'vitest'
import { marks, mended, only, v1, v2 } from './card-problems'

const text = { tag: 'plain_text', content: 'x' }
const image = { tag: 'img', img_key: 'img_v3_x', alt: text }

describe('a value of another type', () => {
  it.each([
    [
      'a bare text where a text object is meant',
      v2({ ...image, alt: 'x' }),
      'error card.not-a-text-object "x"',
      v2(image),
    ],
    [
      'the same in 1.0, which cannot read it either',
      v1({ ...image, alt: 'x' }),
      'error card.not-a-text-object "x"',
      v1(image),
    ],
    [
      'a text object where a text is meant',
      v1({ tag: 'markdown', content: { tag: 'lark_md', content: 'x' } }),
      'error card.not-text {"tag":"lark_md","content":"x"}',
      v1({ tag: 'markdown', content: 'x' }),
    ],
    [
      'a number for a length',
      v2({ ...image, corner_radius: 8 }),
      'error card.not-text 8',
      v2({ ...image, corner_radius: '8px' }),
    ],
    [
      'a number for a text',
      v2({ tag: 'markdown', content: 7 }),
      'error card.not-text 7',
      v2({ tag: 'markdown', content: '7' }),
    ],
    [
      'a text for a number',
      v2({ tag: 'div', text: { ...text, lines: '2' } }),
      'error card.not-a-number "2"',
      v2({ tag: 'div', text: { ...text, lines: 2 } }),
    ],
    [
      'a text for true',
      v2({ ...image, preview: 'False' }),
      'error card.not-a-boolean "False"',
      v2({ ...image, preview: false }),
    ],
    [
      'the same in 1.0, which may show something else',
      v1({ ...image, preview: 'false' }),
      'warning card.not-a-boolean "false"',
      v1({ ...image, preview: false }),
    ],
    [
      'one component where a list is meant',
      { elements: { tag: 'hr' } },
      'error card.not-a-list {"tag":"hr"}',
      v1({ tag: 'hr' }),
    ],
  ])('%s', (_, card, mark, expected) => {
    expect(marks(card)).toEqual([mark])
    const code = mark.split(' ')[1] ?? ''
    expect(mended(card, code)).toEqual(expected)
    expect(marks(expected)).toEqual([])
  })

  it('has no fix when only the author can say what was meant', () => {
    expect(only(v2({ ...image, preview: 'perhaps' }), 'card.not-a-boolean').fix).toBeUndefined()
    expect(only(v2('hello'), 'card.component-not-an-object').fix).toBeUndefined()
  })

  it('that is null says nothing, and can go', () => {
    expect(marks(v1({ ...image, title: null }))).toEqual(['hint card.null-value null'])
    expect(marks(v2({ ...image, title: null }))).toEqual(['warning card.null-value null'])
    expect(mended(v1({ ...image, title: null }), 'card.null-value')).toEqual(v1(image))
  })

  it('is not judged where a variable stands for it', () => {
    const card = v1({ tag: 'div', text: '${text}' })
    expect(marks(card).filter((mark) => mark.startsWith('error'))).toEqual([])
  })
})
