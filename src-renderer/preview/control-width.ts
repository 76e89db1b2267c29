import { stringOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'
import { pixels } from './card-length'

/** The width that a card gives a control: all of it, or at least 100px (Card §11.2). None for the usual width. */
export function controlWidth(control: JsonObject): Record<string, string> | undefined {
  if (stringOf(control.width) === 'fill') return { width: '100%' }
  const width = pixels(control.width, 100, 9999)
  return width === undefined ? undefined : { width: `${width}px` }
}
