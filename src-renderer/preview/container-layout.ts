import { stringOf, wordOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'
import { edges, spacing } from './card-length'

const across = { left: 'flex-start', center: 'center', right: 'flex-end' } as const
const along = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const

/** What a container does where the card says nothing; absent members leave it to the style sheet. */
export interface LayoutDefaults {
  readonly gap?: string
  readonly padding?: string
}

/**
 * The layout set of a container as flexbox (Card §6.9): direction, spacing, alignment, padding. Components stretch over
 * the width of a column unless the card aligns them.
 */
export function containerLayout(container: JsonObject, defaults: LayoutDefaults): Record<string, string> {
  const style: Record<string, string> = {}
  const horizontal = container.direction === 'horizontal'
  const gap = spacing(horizontal ? container.horizontal_spacing : container.vertical_spacing) ?? defaults.gap
  const padding = edges(container.padding, 0) ?? defaults.padding
  if (gap !== undefined) style.gap = gap
  if (padding !== undefined) style.padding = padding

  if (horizontal) {
    style['flex-flow'] = 'row wrap'
    style['justify-content'] = across[wordOf(container.horizontal_align, ['left', 'center', 'right'], 'left')]
    style['align-items'] = along[wordOf(container.vertical_align, ['top', 'center', 'bottom'], 'top')]
    return style
  }

  if (stringOf(container.vertical_align) !== undefined) {
    style['justify-content'] = along[wordOf(container.vertical_align, ['top', 'center', 'bottom'], 'top')]
  }
  const side = wordOf(container.horizontal_align, ['left', 'center', 'right'], 'left')
  if (side !== 'left') style['align-items'] = across[side]
  return style
}
