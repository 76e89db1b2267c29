import type { JsonSchema, JsonSchemaType } from '../../json-schema'
import type { CatalogueEntry, Field, FieldType } from '../catalogue/model'
import { looksLike } from '../walk-card'
import type { Definitions } from './definitions'

/** Where a value stands: only a member can be left unset. */
export type Standing = 'member' | 'item'

/** Which faults of a value are errors of the checker; a schema constrains nothing else. */
export interface Strictness {
  /** A value of another shape, such as an object where a list is looked for. */
  readonly shape: boolean
  /** A value of the right shape that is none of those that are taken. */
  readonly value: boolean
  readonly standing: Standing
  readonly field: Field
  /** The object that has the field. */
  readonly entry: CatalogueEntry
}

/** All but these types. Written without `type`, so that no editor offers `null` and the like. */
function except(...types: readonly JsonSchemaType[]): JsonSchema {
  return { not: { type: types } }
}

/**
 * What a value may be beside what is right, since the checker only warns of it: `null` and the empty texts of builder
 * exports for a member, variables of the card builder, and in 1.0 any other scalar. Empty objects are judged as objects.
 */
export function tolerated(
  type: FieldType,
  definitions: Definitions,
  strict: Strictness,
): readonly JsonSchema[] {
  if (type.is === 'free' && type.as === 'any') return []
  if (type.is === 'either') return toleratedByEither(type.of, definitions, strict)

  const [list, object] = [looksLike([], type), looksLike({}, type)]
  // What has the right shape is judged by its members.
  if (!strict.shape) return [list ? except('array') : object ? except('object') : {}]

  const { standing } = strict
  const unset: readonly JsonSchemaType[] = standing === 'member' ? [] : ['null']
  if (!strict.value && !list && !object) {
    return [definitions.refer(`any-scalar.${standing}`, () => except('array', 'object', ...unset))]
  }
  if (type.is === 'text') {
    // An empty text is a text, and so is a variable.
    if (standing === 'item') return []
    return [definitions.refer('null.member', () => except('array', 'object', 'number', 'boolean', 'string'))]
  }

  const mayBeEmpty = standing === 'member' || looksLike('', type)
  const name = standing === 'member' ? 'unset.member' : mayBeEmpty ? 'unset-text.item' : 'variable.item'
  return [
    definitions.refer(name, () => ({
      ...except('array', 'object', 'number', 'boolean', ...unset),
      pattern: mayBeEmpty ? '^$|\\$\\{' : '\\$\\{',
    })),
  ]
}

/** A value that looks like none of several types is judged by the first, any other by the one that it looks like. */
function toleratedByEither(
  types: readonly FieldType[],
  definitions: Definitions,
  strict: Strictness,
): readonly JsonSchema[] {
  const [first] = types
  if (first === undefined || types.some((type) => type.is === 'free' && type.as === 'any')) return []
  const scalars = (
    [
      ['string', ''],
      ['number', 0],
      ['boolean', false],
    ] as const
  )
    .filter(([, sample]) => types.some((type) => looksLike(sample, type)))
    .map(([type]) => type)
  const lenient = strict.shape && !strict.value && scalars.length > 0 ? [{ type: scalars }] : []
  return [...lenient, ...tolerated(first, definitions, strict)]
}
