import {
  enumColour,
  tagColours,
  defaultTagColour,
  isTagColour,
  type Shade,
} from '@shared/card/catalogue/colours'
import { objectOf, stringOf } from '@shared/card/read-json'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { eitherColour, sideOf, type PreviewTheme } from './preview-context'

const rgba = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*(\d?\.?\d{1,6})\s*)?\)$/

/** An `rgba(…)` literal written anew from its numbers, so that nothing else of a card ever reaches a style sheet. */
function rgbaColour(text: string): string | undefined {
  const match = rgba.exec(text)
  if (match === null) return undefined
  const channels = match.slice(1, 4).map((channel) => Math.min(255, Number(channel)))
  const alpha = match[4] === undefined ? 1 : Math.min(1, Number(match[4]))
  return Number.isNaN(alpha) ? undefined : `rgba(${channels.join(', ')}, ${alpha})`
}

/** A colour of `config.style.color`, which has a literal for each theme (Card §3). */
function customColour(custom: JsonObject, theme: PreviewTheme): string | undefined {
  const light = rgbaColour(stringOf(custom.light_mode) ?? '')
  const dark = rgbaColour(stringOf(custom.dark_mode) ?? '')
  if (theme !== 'system') return theme === 'dark' ? dark : light
  return light === undefined && dark === undefined ? undefined : eitherColour(light ?? '', dark ?? '')
}

/**
 * A colour value of a card as CSS: an enum name, a name of `config.style.color`, or an `rgba(…)` literal (Card §6.4).
 * `undefined` for `default` and for anything else, which then looks as if it were not there.
 */
export function cardColour(
  value: JsonValue | undefined,
  styles: JsonObject | undefined,
  theme: PreviewTheme,
): string | undefined {
  const name = stringOf(value)
  if (name === undefined) return undefined

  const custom = objectOf(objectOf(styles?.color)?.[name])
  if (custom !== undefined) {
    return customColour(custom, theme)
  }
  const colour = enumColour(name)
  return colour === undefined ? rgbaColour(name) : sideOf(colour, theme)
}

/**
 * A `background_style` as CSS. The plain word `grey` is as old as columns and was drawn light (L, Card §8.20), unlike the
 * `grey` of texts, which is the `-600` of the scale: dark text on that could not be read.
 */
export function backgroundColour(
  value: JsonValue | undefined,
  styles: JsonObject | undefined,
  theme: PreviewTheme,
): string | undefined {
  const isOldGrey = value === 'grey' && objectOf(objectOf(styles?.color)?.grey) === undefined
  return cardColour(isOldGrey ? 'grey-100' : value, styles, theme)
}

/**
 * Background and text of a tag (Card §12.2): the `-100` and the `-600` of its hue (grade ?).
 * @param shade - of the background; in a header of the same hue `100` would not be seen.
 */
export function tagStyle(
  value: JsonValue | undefined,
  theme: PreviewTheme,
  shade: Shade = '100',
): Record<string, string> {
  const name = stringOf(value) ?? ''
  const hue = tagColours[isTagColour(name) ? name : defaultTagColour]
  return {
    'background-color': cardColour(`${hue}-${shade}`, undefined, theme) ?? '',
    color: cardColour(hue, undefined, theme) ?? '',
  }
}
