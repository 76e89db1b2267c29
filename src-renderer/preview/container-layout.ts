import type { CardVersion } from '@shared/card/catalogue/model'
import { stringOf, wordOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'
import { edges, spacing } from './card-length'

const across = { left: 'flex-start', center: 'center', right: 'flex-end' } as const
const along = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const

/** What a container does where the card says nothing; absent members leave it to the style sheet. */
export interface LayoutDefaults {
  /** From top to bottom. */
  readonly gap?: string
  /** From left to right. */
  readonly horizontalGap?: string
  readonly padding?: string
  /** 1.0 knows `vertical_spacing`, `vertical_align` and `padding` only, and ignores the rest; 2.0 when left out. */
  readonly version?: CardVersion
}

/**
 * The layout set of a container as flexbox (Card §6.9): direction, spacing, alignment, padding. What takes the whole
 * width does so in a container that aligns its components too, by `--card-stretch`, and what is narrower is moved by
 * `--card-align` (component-width.css).
 */
export function containerLayout(container: JsonObject, defaults: LayoutDefaults): Record<string, string> {
  const style: Record<string, string> = {}
  const isFirst = defaults.version === '1.0'
  const vertical = spacing(container.vertical_spacing) ?? defaults.gap
  const padding = edges(container.padding, 0) ?? defaults.padding
  if (padding !== undefined) style.padding = padding

  if (!isFirst && container.direction === 'horizontal') {
    const gap =
      spacing(container.horizontal_spacing) ?? defaults.horizontalGap ?? 'var(--card-horizontal-gap)'
    style.gap = `${vertical ?? 'var(--card-gap)'} ${gap}`
    style['flex-flow'] = 'row wrap'
    style['justify-content'] = across[wordOf(container.horizontal_align, ['left', 'center', 'right'], 'left')]
    style['align-items'] = along[wordOf(container.vertical_align, ['top', 'center', 'bottom'], 'top')]
    style['--card-stretch'] = 'auto'
    style['--card-align'] = 'auto'
    return style
  }

  if (vertical !== undefined) style.gap = vertical
  if (stringOf(container.vertical_align) !== undefined) {
    style['justify-content'] = along[wordOf(container.vertical_align, ['top', 'center', 'bottom'], 'top')]
  }
  const side = isFirst ? 'left' : wordOf(container.horizontal_align, ['left', 'center', 'right'], 'left')
  style['--card-align'] = across[side]
  if (side !== 'left') {
    style['align-items'] = across[side]
    style['--card-stretch'] = 'stretch'
  }
  return style
}
