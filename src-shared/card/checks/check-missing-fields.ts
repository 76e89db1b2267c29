import type { JsonValue } from '../../json-value'
import type { MessageKey } from '../../messages/catalogue'
import type { Fix } from '../../problem'
import { pageOf } from '../catalogue/card-pages'
import type { CardVersion, CatalogueEntry, Field, FieldType, Requirement } from '../catalogue/model'
import { fieldsIn, typeIn } from '../catalogue/read-catalogue'
import type { ObjectVisit } from '../walk-card'
import { valuesIn } from './check-enum'
import { CANNOT_PARSE, fixOf, isUnset, ownerName, type FieldContext } from './field-context'
import { insertMember } from './member-edits'
import { missingSeverity } from './severity'

/** Where the checks of the frame say what is missing (`check-root.ts`). */
function isOfTheFrame({ entry }: ObjectVisit): boolean {
  return entry.name === 'card' || entry.name === 'body'
}

export function isInForm({ parent }: ObjectVisit): boolean {
  return parent !== undefined && (parent.entry.name === 'form' || isInForm(parent))
}

function isThere(owner: ObjectVisit, name: string): boolean {
  const value = Object.hasOwn(owner.value, name) ? owner.value[name] : undefined
  return value !== undefined && value !== null
}

/** What is missing, in words; `undefined` when nothing is. */
function missing(
  owner: ObjectVisit,
  name: string,
  required: Requirement,
): { readonly code: MessageKey; readonly instead?: string } | undefined {
  if (isThere(owner, name)) return undefined
  if (required === 'always') return { code: 'card.missing-field' }
  if (required === 'in-form') return isInForm(owner) ? { code: 'card.missing-field-in-form' } : undefined
  if (required.unless.some((other) => isThere(owner, other))) return undefined
  return { code: 'card.missing-one-of', instead: required.unless.join(', ') }
}

/** A value that needs no thinking: what the field is without it, an empty list, an empty text. */
function mechanicalValue(type: FieldType, field: Field, version: CardVersion): JsonValue | undefined {
  switch (type.is) {
    case 'constant':
      return type.value
    case 'enum':
      return typeof field.default === 'string' ? field.default : valuesIn(type.values, version)[0]
    case 'boolean':
      return false
    case 'list':
      return type.min === undefined || type.min === 0 ? [] : undefined
    case 'tagged':
      return type.tags[0] === 'plain_text' ? { tag: 'plain_text', content: '' } : undefined
    case 'either':
      return type.of[0] === undefined ? undefined : mechanicalValue(type.of[0], field, version)
    default:
      return undefined
  }
}

/** `input_1`, or the next one that the text of the card does not hold. */
function freeName(context: FieldContext, tag: string): string {
  const { text } = context.findings.parsed
  let number = 1
  while (text.includes(`"${tag}_${number}"`)) number++
  return `${tag}_${number}`
}

function fixMissing(context: FieldContext, owner: ObjectVisit, name: string, field: Field): Fix | undefined {
  const type = typeIn(field, context.version)
  const value =
    type.is === 'text' && type.meaning === 'name'
      ? freeName(context, owner.entry.name)
      : mechanicalValue(type, field, context.version)
  if (value === undefined) return undefined
  return fixOf(
    'card.fix-insert',
    { name: `"${name}": ${JSON.stringify(value)}` },
    insertMember(context.findings.parsed, owner.path, name, value),
  )
}

type Required = readonly (readonly [name: string, field: Field, required: Requirement])[]

const requiredFields: Readonly<Record<CardVersion, WeakMap<CatalogueEntry, Required>>> = {
  '1.0': new WeakMap(),
  '2.0': new WeakMap(),
}

/** Found out once for each entry: a card has hundreds of objects of a few kinds. */
function requiredOf(entry: CatalogueEntry, version: CardVersion): Required {
  let required = requiredFields[version].get(entry)
  if (required === undefined) {
    required = fieldsIn(entry, version).flatMap(([name, field]) =>
      field.required === undefined ? [] : [[name, field, field.required] as const],
    )
    requiredFields[version].set(entry, required)
  }
  return required
}

/** Members that an object must have (Card §0.3, §8). An empty object stands for one that is not set. */
export function checkMissingFields(context: FieldContext, owner: ObjectVisit): void {
  const { entry, path } = owner
  if (isOfTheFrame(owner) || (isUnset(owner.value) && typeof path.at(-1) === 'string')) return

  for (const [name, field, required] of requiredOf(entry, context.version)) {
    const lack = missing(owner, name, required)
    if (lack === undefined) continue

    const severity = missingSeverity(entry, field)
    const withTag = typeof owner.value.tag === 'string' && owner.value.tag !== ''
    context.findings.add(severity, lack.code, withTag ? [...path, 'tag'] : path, {
      params: { field: name, owner: ownerName(owner), instead: lack.instead ?? '' },
      serverCode: severity === 'error' ? CANNOT_PARSE : undefined,
      link: pageOf(entry, context.version),
      fix: () => fixMissing(context, owner, name, field),
    })
  }
}
