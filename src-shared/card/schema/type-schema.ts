import type { JsonSchema } from '../../json-schema'
import { cardLanguages } from '../catalogue/languages'
import type { CatalogueEntry, Field, FieldType, ListType, MapType, NumberType } from '../catalogue/model'
import { fieldsIn, objectNamed } from '../catalogue/read-catalogue'
import { limitFor, missingSeverity, valueSeverity } from '../checks/severity'
import type { Definitions } from './definitions'
import { placeSchema, taggedSchema, variantSchema } from './tagged-schema'
import {
  colourSchemas,
  enumSchemas,
  imageKey,
  lengthSchemas,
  sizeSchemas,
  spacingSchemas,
  textSchema,
  textSizeSchemas,
} from './text-schema'
import { tolerated, type Strictness } from './tolerated'

/** The schema of a field's value: what is right first, then what the checker only warns of. */
export function fieldTypeSchema(
  name: string,
  entry: CatalogueEntry,
  field: Field,
  type: FieldType,
  definitions: Definitions,
): JsonSchema {
  const strict: Strictness = {
    shape: limitFor(entry, field) === 'error',
    value: valueSeverity(entry, field, definitions.version) === 'error',
    standing: 'member',
    field,
    entry,
  }
  if (entry.name === 'card' && framed.has(name)) return right(type, definitions, strict)[0] ?? {}
  return valueSchema(type, definitions, strict)
}

/** The members of a card that must be what they are, however little they say (Card §2, §21). */
const framed: ReadonlySet<string> = new Set(['schema', 'header', 'body', 'i18n_elements'])

function valueSchema(type: FieldType, definitions: Definitions, strict: Strictness): JsonSchema {
  const anyOf = [...right(type, definitions, strict), ...tolerated(type, definitions, strict)]
  if (isImageKey(type, strict)) return definitions.share('image-key', { ...imageKey, anyOf })
  return definitions.share(type.is, anyOf.length === 1 ? (anyOf[0] ?? {}) : { anyOf })
}

/** A library icon obeys its token, whatever its key. */
function isImageKey(type: FieldType, { entry }: Strictness): boolean {
  return type.is === 'text' && type.meaning === 'image-key' && entry.name !== 'standard_icon'
}

/** In a list there is nothing to leave unset, so an empty object is one that lacks everything. */
function notEmpty(reference: JsonSchema, { standing }: Strictness, tellsApart?: string): JsonSchema {
  if (standing === 'member') return reference
  return {
    ...(tellsApart === undefined ? { minProperties: 1 } : { required: [tellsApart] }),
    allOf: [reference],
  }
}

/** What a value of this type should be; several when it may be one thing or another. */
function right(type: FieldType, definitions: Definitions, strict: Strictness): readonly JsonSchema[] {
  switch (type.is) {
    case 'text':
      return [textSchema(type)]
    case 'number':
      return [numberSchema(type)]
    case 'boolean':
      return [{ type: 'boolean' }]
    case 'enum':
      return enumSchemas(type, definitions)
    case 'colour':
      return colourSchemas(type, definitions)
    case 'length':
      return lengthSchemas(type, definitions)
    case 'spacing':
      return spacingSchemas(type)
    case 'size':
      return sizeSchemas(type, definitions)
    case 'text-size':
      return textSizeSchemas(type)
    case 'object':
      return [objectReference(type.name, definitions, strict)]
    case 'variant':
      return [notEmpty(variantSchema(type, definitions), strict, type.by)]
    case 'tagged':
      return [taggedSchema(type, strict.field, strict.value, definitions)]
    case 'component':
      return [notEmpty(placeSchema(type.place, definitions), strict, 'tag')]
    case 'list':
      return [listSchema(type, definitions, strict)]
    case 'map':
      return [mapSchema(type, definitions, strict)]
    case 'free':
      return [type.as === 'object' ? { type: 'object' } : {}]
    case 'either':
      return firstOfEachShape(type.of).flatMap((one) => right(one, definitions, strict))
    case 'constant':
      return [{ type: 'string', const: type.value }]
  }
}

/** An object that needs nothing may be empty anywhere. */
function objectReference(name: string, definitions: Definitions, strict: Strictness): JsonSchema {
  const entry = objectNamed(name)
  const reference = definitions.referToObject(entry)
  const needs = fieldsIn(entry, definitions.version).some(
    ([, field]) =>
      field.required !== undefined &&
      field.required !== 'in-form' &&
      missingSeverity(entry, field) === 'error',
  )
  return needs ? notEmpty(reference, strict) : reference
}

function numberSchema(type: NumberType): JsonSchema {
  return {
    type: type.integer === true ? 'integer' : 'number',
    ...(type.oneOf === undefined ? {} : { enum: type.oneOf }),
    ...(type.min === undefined ? {} : { minimum: type.min }),
    ...(type.max === undefined ? {} : { maximum: type.max }),
  }
}

function listSchema(type: ListType, definitions: Definitions, strict: Strictness): JsonSchema {
  return {
    type: 'array',
    items: valueSchema(type.of, definitions, { ...strict, standing: 'item' }),
    ...(strict.value && type.min !== undefined ? { minItems: type.min } : {}),
    ...(strict.value && type.max !== undefined ? { maxItems: type.max } : {}),
  }
}

function mapSchema(type: MapType, definitions: Definitions, strict: Strictness): JsonSchema {
  const of = valueSchema(type.of, definitions, { ...strict, standing: 'member' })
  if (type.keys === 'free') return { type: 'object', additionalProperties: of }
  const properties = Object.fromEntries(cardLanguages.map((language) => [language, of]))
  return { type: 'object', properties, additionalProperties: of }
}

/** Of several types the checker takes the first that a value looks like. */
function firstOfEachShape(types: readonly FieldType[]): readonly FieldType[] {
  const shapes = types.map(shapeOf)
  return types.filter((_, index) => shapes.indexOf(shapes[index] ?? 'string') === index)
}

function shapeOf(type: FieldType): string {
  switch (type.is) {
    case 'number':
    case 'boolean':
    case 'list':
    case 'either':
      return type.is
    case 'object':
    case 'variant':
    case 'tagged':
    case 'component':
    case 'map':
      return 'object'
    case 'free':
      return type.as
    default:
      return 'string'
  }
}
