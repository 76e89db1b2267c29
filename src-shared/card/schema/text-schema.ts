import type { JsonSchema } from '../../json-schema'
import { colourNames, headerTemplates, tagColours } from '../catalogue/colours'
import type {
  ColourSet,
  ColourType,
  EnumType,
  EnumValue,
  LengthType,
  SizeType,
  SpacingType,
  TextSizeType,
  TextType,
} from '../catalogue/model'
import { textSizes } from '../catalogue/text-sizes'
import { valuesIn } from '../checks/check-enum'
import { rangeInWords } from '../checks/check-number'
import { imageAddressPatterns, localKeyPattern } from '../rules/image-key'
import type { Definitions } from './definitions'
import { offered } from './documentation'
import { ignoringCase } from './ignoring-case'
import { numberPattern } from './number-pattern'

/** What a text may say, each way an alternative; what is offered comes first. */
type Alternatives = readonly JsonSchema[]

/** The values of an enumeration that this version knows. */
function known(values: readonly EnumValue[], { version, language }: Definitions): Alternatives {
  const inVersion = values.filter(({ versions }) => versions?.includes(version) ?? true)
  return inVersion.length === 0 ? [] : [{ type: 'string', ...offered(inVersion, language) }]
}

/** @param expected - what editors say of a text of another form. */
function form(pattern: string, expected?: string): JsonSchema {
  const message = expected === undefined ? {} : { patternErrorMessage: expected }
  return { type: 'string', pattern: `^${pattern}$`, ...message }
}

/** Words, and texts of a form. Whatever else stands there, editors name all that is taken. */
function wordsOrForm(
  words: readonly EnumValue[] | undefined,
  pattern: string,
  range: string,
  definitions: Definitions,
): Alternatives {
  const values = known(words ?? [], definitions)
  const expected = [...valuesIn(words ?? [], definitions.version), range].join(', ')
  return [...values.map((schema) => ({ ...schema, errorMessage: expected })), form(pattern, expected)]
}

/** Card §6.8: the form of an id of an element. */
const elementId = '^[A-Za-z]\\w{0,19}$'

export function textSchema(type: TextType): JsonSchema {
  return {
    type: 'string',
    ...(type.filled === true ? { minLength: 1 } : {}),
    ...(type.maxChars === undefined ? {} : { maxLength: type.maxChars }),
    ...(type.meaning === 'element-id'
      ? { pattern: type.filled === true ? elementId : `^$|${elementId}` }
      : {}),
  }
}

/** An image's address is refused wherever its key is asked for, in both versions (Card §21); a variable may be anything. */
export const imageKey: JsonSchema = {
  pattern: `\\$\\{|^(?!${[...imageAddressPatterns, localKeyPattern].map((one) => inside(ignoringCase(one))).join('|')})`,
  patternErrorMessage:
    '这里要填上传图片后得到的 img_key，不能填网址或还没上传的图片 / The key of an uploaded image, not an address or a picture that is not on Feishu yet',
}

/** An alternative of a look ahead from the start of a text. */
function inside(pattern: string): string {
  return pattern.startsWith('^') ? pattern.slice(1) : `[\\s\\S]*${pattern}`
}

export function enumSchemas(type: EnumType, definitions: Definitions): Alternatives {
  return known(type.values, definitions)
}

const coloursOf: Readonly<Record<ColourSet, readonly string[]>> = {
  header: headerTemplates,
  tag: Object.keys(tagColours),
  palette: colourNames,
}

/** Card §11.3; JSON Schema knows no flag for capitals. */
const rgbaStart = '[Rr][Gg][Bb][Aa]?\\('
const channel = `\\s*(?=\\d{1,3}\\s*,)${numberPattern(0, 255)}\\s*`
const lastChannel = `\\s*(?=\\d{1,3}\\s*[,)])${numberPattern(0, 255)}\\s*`
const rgba = `${rgbaStart}${channel},${channel},${lastChannel}(?:,\\s*(?:0*(?:\\.\\d+|\\.)?|0*1(?:\\.0*)?)\\s*)?\\)`

/** Where the card may name colours of its own, no schema can tell a good name from a bad one. */
export function colourSchemas(type: ColourType, definitions: Definitions): Alternatives {
  const names = definitions.refer(`colours.${type.set}`, () => ({
    type: 'string',
    enum: coloursOf[type.set],
  }))
  return [
    ...(type.words === undefined ? [] : [{ type: 'string', enum: type.words } as const]),
    names,
    ...(type.rgba === true ? [form(rgba)] : []),
    ...(type.custom === true ? [{ type: 'string', pattern: `^(?!${rgbaStart})` } as const] : []),
    // One official sample uses it, though it is in no table (Card §12.3).
    form('light_grey'),
  ]
}

/** An invented size is taken and drawn as `normal` (Card §6.3). */
export function textSizeSchemas(type: TextSizeType): Alternatives {
  return [{ type: 'string', enum: type.words ?? Object.keys(textSizes) }, { type: 'string' }]
}

function length(px: { readonly min: number; readonly max?: number }): string {
  return `${numberPattern(px.min, px.max)}(?:\\s?[Pp][Xx])?`
}

/** One length: white space, capitals and a missing unit are odd, but no error. */
export function lengthSchemas({ words, px, percent }: LengthType, definitions: Definitions): Alternatives {
  const ofPercent = percent === undefined ? '' : `|${numberPattern(percent.min, percent.max)}\\s?%`
  const ranges = [rangeInWords(px.min, px.max, 'px')]
  if (percent !== undefined) ranges.push(rangeInWords(percent.min, percent.max, '%'))
  return wordsOrForm(words, `\\s*(?:${length(px)}${ofPercent})\\s*`, ranges.join(', '), definitions)
}

export function spacingSchemas({ px, counts }: SpacingType): Alternatives {
  const one = `${numberPattern(px.min, px.max)}(?:[Pp][Xx])?`
  const repeated = counts.map((count) => (count === 1 ? '' : `(?:\\s+${one}){${count - 1}}`))
  const expected = `${counts.join(' / ')} × ${rangeInWords(px.min, px.max, 'px')}`
  return [form(`\\s*${one}(?:${repeated.join('|')})\\s*`, expected)]
}

export function sizeSchemas({ words, px, ratio }: SizeType, definitions: Definitions): Alternatives {
  const side = `${numberPattern(px.min, px.max)}(?:[Pp][Xx])?`
  const range = `2 × ${rangeInWords(px.min, px.max, 'px')}`
  const sides = `\\s*${side}\\s+${side}\\s*`
  const pattern = ratio?.includes(definitions.version) === true ? `(?:${sides}|\\d{1,3}:\\d{1,3})` : sides
  return wordsOrForm(words, pattern, range, definitions)
}
