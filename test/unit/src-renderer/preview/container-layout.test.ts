import { describe, expect, it } from 'vitest'
import { containerLayout } from '../../../../src-renderer/preview/container-layout'

describe('containerLayout', () => {
  it('runs from top to bottom, at the left', () => {
    expect(containerLayout({}, {})).toEqual({ '--card-align': 'flex-start' })
    expect(containerLayout({}, { gap: '8px', padding: '4px' })).toMatchObject({ gap: '8px', padding: '4px' })
    expect(containerLayout({ vertical_spacing: 'large', padding: '1px 2px' }, { gap: '8px' })).toMatchObject({
      gap: '12px',
      padding: '1px 2px',
    })
  })

  it('moves what is narrow, and stretches what is not', () => {
    expect(containerLayout({ horizontal_align: 'center', vertical_align: 'bottom' }, {})).toEqual({
      'align-items': 'center',
      'justify-content': 'flex-end',
      '--card-align': 'center',
      '--card-stretch': 'stretch',
    })
    expect(containerLayout({ horizontal_align: 'right' }, {})['--card-align']).toBe('flex-end')
  })

  it('runs from left to right and wraps', () => {
    const container = { direction: 'horizontal', horizontal_spacing: '20px', vertical_align: 'center' }
    expect(containerLayout(container, { gap: '3px' })).toMatchObject({
      gap: '3px 20px',
      'flex-flow': 'row wrap',
      'align-items': 'center',
      '--card-align': 'auto',
      '--card-stretch': 'auto',
    })
    expect(containerLayout({ direction: 'horizontal' }, {}).gap).toBe(
      'var(--card-gap) var(--card-horizontal-gap)',
    )
  })

  it('knows no direction and no horizontal alignment in 1.0', () => {
    const container = { direction: 'horizontal', horizontal_align: 'right', vertical_spacing: '4px' }
    expect(containerLayout(container, { version: '1.0' })).toEqual({
      gap: '4px',
      '--card-align': 'flex-start',
    })
  })

  it('lets nothing else of a card into a style', () => {
    const container = { vertical_spacing: '4px;color:red', padding: 'url(x)', horizontal_align: 'inherit' }
    expect(containerLayout(container, {})).toEqual({ '--card-align': 'flex-start' })
  })
})
