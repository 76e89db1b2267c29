import { describe, expect, it } from 'vitest'
import { imageBox } from '../../../../src-renderer/preview/image-box'
import type { JsonObject } from '@shared/json-value'

const long = { src: 'app://x', width: 100, height: 400 }
const wide = { src: 'app://x', width: 300, height: 100 }

describe('imageBox', () => {
  it.each([
    ['large', 160],
    ['medium', 80],
    ['small', 40],
    ['tiny', 16],
  ])('is a square of its size word: %s', (word, side) => {
    for (const image of [{ size: word }, { mode: word }] as JsonObject[]) {
      const { style, fills } = imageBox(image, '1.0')
      expect(style).toMatchObject({ width: `${side}px`, height: `${side}px` })
      expect(fills).toBe(false)
    }
  })

  it('takes sides in px up to 1000, which 1.0 shrinks to their place and 2.0 does not', () => {
    expect(imageBox({ size: '200px 2000px' }, '1.0').style).toEqual({
      width: '200px',
      height: '1000px',
      'max-width': '100%',
    })
    expect(imageBox({ size: '200px 90px' }, '2.0')).toMatchObject({
      style: { 'max-width': 'none' },
      isSmall: true,
    })
  })

  it.each([[{ size: '20em 3px' }], [{ size: 'constructor' }], [{ size: 7 }], [{ size: '0:9' }]])(
    'takes the width where the size is none: %j',
    (image) => {
      expect(imageBox(image, '2.0')).toMatchObject({ fills: true, style: { 'aspect-ratio': '16 / 9' } })
    },
  )

  it('has a ratio where one is written', () => {
    expect(imageBox({ size: '4:3' }, '2.0', wide).style).toEqual({ 'aspect-ratio': '4 / 3' })
  })

  it('shows all of a picture, however long, only with fit_horizontal', () => {
    expect(imageBox({ scale_type: 'fit_horizontal' }, '1.0', long)).toMatchObject({
      fit: 'whole',
      style: { 'aspect-ratio': '100 / 400' },
    })
    expect(imageBox({ mode: 'fit_horizontal' }, '1.0', long).style).toEqual({ 'aspect-ratio': '100 / 400' })
    expect(imageBox({}, '1.0', long)).toMatchObject({
      fit: 'centre',
      isLong: false,
      style: { 'aspect-ratio': '9 / 16' },
    })
    expect(imageBox({}, '1.0', wide).style).toEqual({ 'aspect-ratio': '300 / 100' })
  })

  it('keeps the top where it is asked to, with a badge in the older modes', () => {
    expect(imageBox({ scale_type: 'crop_top' }, '1.0', long)).toMatchObject({ fit: 'top', isLong: false })
    expect(imageBox({ mode: 'stretch' }, '1.0', long)).toMatchObject({ fit: 'top', isLong: true })
    expect(imageBox({ mode: 'crop_center' }, '1.0', wide)).toMatchObject({ fit: 'top', isLong: false })
  })

  it('has the widths of the older fields, unless a mode overrides them', () => {
    const most = (image: JsonObject): string | undefined => imageBox(image, '1.0').style['max-width']
    expect(most({ custom_width: 300 })).toBe('300px')
    expect(most({ custom_width: 100 })).toBe('278px')
    expect(most({ custom_width: '999px' })).toBe('580px')
    expect(most({ compact_width: true })).toBe('278px')
    expect(most({ custom_width: 300, mode: 'stretch' })).toBeUndefined()
    expect(most({})).toBeUndefined()
  })

  it('bleeds to the edges in 1.0 only, where the size exists', () => {
    expect(imageBox({ size: 'stretch_without_padding' }, '1.0').bleeds).toBe(true)
    expect(imageBox({ size: 'stretch_without_padding' }, '2.0').bleeds).toBe(false)
  })

  it('has no size beside fit_horizontal', () => {
    expect(imageBox({ scale_type: 'fit_horizontal', size: 'small' }, '1.0').fills).toBe(true)
  })
})
