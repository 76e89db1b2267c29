import { colourNames, enumColour, headerTemplates, hues, tagColours, type Hue } from '../catalogue/colours'
import type { Severity } from '../../problem'
import type { ColourSet, ColourType } from '../catalogue/model'
import type { ValueVisit } from '../walk-card'
import { fixOf, reportValue, type FieldContext, type ValueFinding } from './field-context'
import { replaceValue } from './member-edits'
import { atMost, valueSeverity } from './severity'
import { plainWord, similarWord } from './similar-word'

/** "invalid color" (Card §13). */
const serverCode = '230099'

const setNames: Readonly<Record<ColourSet, readonly string[]>> = {
  header: headerTemplates,
  tag: Object.keys(tagColours),
  palette: colourNames,
}

/** One official sample uses it, though it is in no table (Card §12.3). */
const seenInSamples = 'light_grey'

/** Names of CSS and of other palettes, and the hue that comes nearest. */
const otherNames: Readonly<Record<string, Hue>> = {
  gray: 'grey',
  lightgray: 'grey',
  lightgrey: 'grey',
  darkgray: 'grey',
  darkgrey: 'grey',
  silver: 'grey',
  neutral: 'grey',
  black: 'grey',
  cyan: 'turquoise',
  teal: 'turquoise',
  aqua: 'turquoise',
  lightblue: 'wathet',
  skyblue: 'wathet',
  navy: 'indigo',
  darkblue: 'indigo',
  pink: 'carmine',
  magenta: 'carmine',
  fuchsia: 'carmine',
  crimson: 'red',
  darkred: 'red',
  maroon: 'red',
  gold: 'yellow',
  amber: 'orange',
  brown: 'orange',
  darkgreen: 'green',
  success: 'green',
  danger: 'red',
  error: 'red',
  warning: 'orange',
  info: 'blue',
  primary: 'blue',
}

/** `grey` of the palette is `neutral` among tags; headers know no `sunflower` or `lime`. */
function hueIn(set: ColourSet, hue: string): string | undefined {
  const name = set === 'tag' && hue === 'grey' ? 'neutral' : hue
  return setNames[set].includes(name) ? name : undefined
}

function channels(hex: string): readonly number[] | undefined {
  const long = /^#([\da-f]{6})(?:[\da-f]{2})?$/i.exec(hex)?.[1]
  const short = /^#([\da-f]{3})[\da-f]?$/i.exec(hex)?.[1]
  const digits = long ?? short?.replaceAll(/./g, '$&$&')
  if (digits === undefined) return undefined
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

function apart(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, channel, index) => sum + (channel - (b[index] ?? 0)) ** 2, 0)
}

/** The name of a set whose light colour comes nearest to a hex value. */
function nearestTo(hex: string, set: ColourSet): string | undefined {
  const wanted = channels(hex)
  if (wanted === undefined) return undefined

  let best: string | undefined
  let bestApart = Infinity
  for (const name of set === 'palette' ? colourNames : hues) {
    const light = channels(enumColour(name)?.light ?? '')
    const known = set === 'palette' ? name : hueIn(set, name)
    if (light === undefined || known === undefined || apart(wanted, light) >= bestApart) continue
    best = known
    bestApart = apart(wanted, light)
  }
  return best
}

/** Whether a text is `rgba(r,g,b,a)` with channels up to 255 and an alpha up to 1 (Card §11.3). */
export function isRgba(value: string): boolean {
  const match =
    /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*(\d*\.?\d+|\d+\.)\s*)?\)$/i.exec(value)
  if (match === null) return false
  const [, red, green, blue, alpha = '1'] = match
  return [red, green, blue].every((channel) => Number(channel) <= 255) && Number(alpha) <= 1
}

/** The allowed name that a colour was meant to be. */
function meantColour(value: string, type: ColourType, own: readonly string[]): string | undefined {
  if (value.startsWith('#')) return nearestTo(value, type.set)

  const names = [...setNames[type.set], ...(type.words ?? []), ...own]
  const plain = plainWord(value)
  const same = names.find((name) => plainWord(name) === plain)
  if (same !== undefined) return same

  const hue = /^([a-z]+?)[-_]?\d+$/i.exec(value)?.[1]?.toLowerCase() ?? value.toLowerCase()
  const named = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined
  return hueIn(type.set, named ?? hue) ?? similarWord(value, names)
}

/** A colour (Card §6.4, §12): a name of its set, one of the card's own, or `rgba(…)` where that is taken; never hex. */
export function checkColour(context: FieldContext, visit: ValueVisit, value: string, type: ColourType): void {
  const own = type.custom === true ? context.ownColours : []
  if (setNames[type.set].includes(value) || own.includes(value)) return
  if (type.words?.includes(value) === true) return

  const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
  const isFunction = /^rgba?\(/i.test(value)
  if (isFunction && type.rgba === true) {
    if (!isRgba(value)) reportValue(context, visit, { severity, code: 'card.bad-rgba' })
    return
  }
  reportValue(context, visit, isFunction ? noRgba(severity, type) : unknown())

  function unknown(): ValueFinding {
    const params = { names: namesInWords(type) }
    const mild = value === seenInSamples ? atMost(severity, 'warning') : severity
    const similar = meantColour(value, type, own)
    if (similar === undefined) return { severity: mild, code: 'card.unknown-colour', params, serverCode }
    return {
      severity: mild,
      code: value.startsWith('#') ? 'card.hex-colour' : 'card.unknown-colour-similar',
      params: { ...params, similar },
      serverCode,
      fix: () =>
        fixOf(
          'card.fix-replace',
          { value: similar },
          replaceValue(context.findings.parsed, visit.path, similar),
        ),
    }
  }
}

function noRgba(severity: Severity, type: ColourType): ValueFinding {
  return { severity, code: 'card.rgba-not-here', params: { names: namesInWords(type) }, serverCode }
}

/** The names to choose from: of the palette the hues only, since their shades are too many. */
function namesInWords(type: ColourType): string {
  const names = type.set === 'palette' ? hues : setNames[type.set]
  return [...names, ...(type.words ?? [])].join(', ')
}
