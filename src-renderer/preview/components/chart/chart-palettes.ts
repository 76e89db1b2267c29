import { chartPalette } from '@shared/card/catalogue/chart-types'
import { stringOf } from '@shared/card/read-json'
import type { JsonValue } from '@shared/json-value'

/** The bright shade of each hue, as third parties quote it of headers (Card §12.1, grade T). */
const bright = {
  blue: '#3370ff',
  wathet: '#14c0ff',
  turquoise: '#0fbfbf',
  green: '#34c724',
  yellow: '#ffc60a',
  orange: '#ff8800',
  red: '#f54a45',
  carmine: '#eb5ab5',
  purple: '#7f3bf5',
  indigo: '#4954e6',
} as const

type Bright = keyof typeof bright

/** Hues by `color_theme` (Card §8.9); which ones and their order are approximations (grade ?). */
const palettes: Readonly<Record<string, readonly Bright[]>> = {
  rainbow: ['red', 'orange', 'yellow', 'green', 'turquoise', 'wathet', 'blue', 'indigo', 'purple', 'carmine'],
  complementary: ['blue', 'orange', 'purple', 'yellow', 'turquoise', 'red', 'green', 'carmine'],
  converse: ['blue', 'red', 'green', 'purple', 'orange', 'turquoise', 'carmine', 'yellow'],
  primary: ['blue', 'yellow', 'red', 'wathet', 'orange', 'carmine', 'indigo', 'green'],
}

/** The colours that a chart takes in turn, as CSS; those of `brand` for a theme that Feishu does not know. */
export function chartColours(colorTheme: JsonValue | undefined): readonly string[] {
  const name = stringOf(colorTheme) ?? ''
  const hues = Object.hasOwn(palettes, name) ? palettes[name] : undefined
  return hues === undefined ? chartPalette : hues.map((hue) => bright[hue])
}
