import { colourNames, enumColour, headerTemplates, tagColours } from '../catalogue/colours'
import type { CardVersion, ColourType, Field, FieldType, Words } from '../catalogue/model'
import { typeIn } from '../catalogue/read-catalogue'
import { textSizes } from '../catalogue/text-sizes'
import { isJsonObject, type JsonObject } from '../../json-value'

/** A value to choose from. */
export interface OfferedValue {
  readonly value: string | number | boolean
  readonly doc?: Words
  /** How it looks in the light theme, as `#RRGGBB`. */
  readonly colour?: string
}

function membersOf(value: unknown): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : []
}

/** Names that a card gives to its own colours or sizes of text (Card §3). */
export function ownStyles(card: JsonObject, kind: 'color' | 'text_size'): readonly string[] {
  const config = isJsonObject(card.config) ? card.config : {}
  const style = isJsonObject(config.style) ? config.style : {}
  return membersOf(style[kind])
}

const paletteNames = colourNames.filter((name) => name !== 'bg-white')

/** The colours that a field takes, plain hues before their shades. */
function offeredColours(type: ColourType, card: JsonObject): readonly OfferedValue[] {
  const named = (name: string, hue = name): OfferedValue => {
    const colour = enumColour(hue)?.light
    return colour === undefined ? { value: name } : { value: name, colour }
  }
  const extra = (type.words ?? []).map((value): OfferedValue => ({ value }))
  switch (type.set) {
    case 'header':
      return headerTemplates.map((name) => named(name))
    case 'tag':
      return Object.entries(tagColours).map(([name, hue]) => named(name, hue))
    case 'palette': {
      const own = type.custom === true ? ownStyles(card, 'color') : []
      const plainFirst = [...paletteNames].sort((a, b) => Number(a.includes('-')) - Number(b.includes('-')))
      return [
        ...extra,
        ...own.map((value): OfferedValue => ({ value })),
        ...plainFirst.map((name) => named(name)),
      ]
    }
  }
}

/** The values of a field that is written in one way in each version: of `schema`, both versions. */
export function constantsOf(field: Field | undefined): readonly OfferedValue[] {
  if (field === undefined) return []
  const types = (['2.0', '1.0'] as const).map((version) => typeIn(field, version))
  const values = types.flatMap((type) => (type.is === 'constant' ? [type.value] : []))
  return [...new Set(values)].map((value) => ({ value }))
}

/**
 * The values that a field can be given by choosing, in the order to show them; empty for a field of free text.
 * @param card - the card, for the colours and sizes that it names itself.
 */
export function offeredValues(
  type: FieldType,
  version: CardVersion,
  card: JsonObject,
): readonly OfferedValue[] {
  switch (type.is) {
    case 'enum':
      return type.values.filter(({ versions }) => versions?.includes(version) ?? true)
    case 'boolean':
      return [{ value: true }, { value: false }]
    case 'colour':
      return offeredColours(type, card)
    case 'length':
    case 'size':
      return (type.words ?? []).filter(({ versions }) => versions?.includes(version) ?? true)
    case 'text-size': {
      const own = type.custom === true ? ownStyles(card, 'text_size') : []
      const names = type.words ?? Object.keys(textSizes)
      return [...own, ...names].map((value) => ({ value }))
    }
    case 'number':
      return (type.oneOf ?? []).map((value) => ({ value }))
    case 'constant':
      return [{ value: type.value }]
    case 'either':
      return type.of.flatMap((one) => offeredValues(one, version, card))
    default:
      return []
  }
}
