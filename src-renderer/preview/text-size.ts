import { defaultTextSize, isTextSizeName, textSizes } from '@shared/card/catalogue/text-sizes'
import { objectOf, stringOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { PreviewWidth } from './preview-context'

/** Pixels of a `text_size` (Card §6.3), a name of `config.style.text_size` included. */
export function textSizePixels(
  value: JsonValue | undefined,
  styles: JsonObject | undefined,
  width: PreviewWidth,
): number {
  const name = stringOf(value) ?? defaultTextSize
  const custom = objectOf(objectOf(styles?.text_size)?.[name])
  const word = stringOf(custom?.[width === 'phone' ? 'mobile' : 'pc']) ?? stringOf(custom?.default) ?? name
  return textSizes[isTextSizeName(word) ? word : defaultTextSize][width]
}

/** Font size as a style; none for the usual size, so that most texts carry no style at all. */
export function textSizeStyle(
  value: JsonValue | undefined,
  styles: JsonObject | undefined,
  width: PreviewWidth,
): Record<string, string> {
  const size = textSizePixels(value, styles, width)
  return size === textSizes[defaultTextSize][width]
    ? {}
    : { 'font-size': `${size}px`, 'line-height': 'var(--card-line-ratio)' }
}
