import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import { pageOf } from '../catalogue/card-pages'
import { isCardLanguage } from '../catalogue/languages'
import type { FieldType, ListType } from '../catalogue/model'
import { looksLike, type ValueVisit } from '../walk-card'
import { checkColour } from './check-colour'
import { checkEnum, checkTextSize } from './check-enum'
import { checkJsonType } from './check-json-type'
import { checkLength, checkSize, checkSpacing } from './check-length'
import { checkNumber } from './check-number'
import { checkTag } from './check-tags'
import { checkText, checkTextObject } from './check-text'
import {
  CANNOT_PARSE,
  excerpt,
  fieldName,
  fixOf,
  isUnset,
  isVariable,
  reportValue,
  type FieldContext,
} from './field-context'
import { replaceValue } from './member-edits'
import { valueSeverity } from './severity'
import { similarWord } from './similar-word'

function checkList(
  context: FieldContext,
  visit: ValueVisit,
  items: readonly JsonValue[],
  type: ListType,
): void {
  const { min, max } = type
  const severity = valueSeverity(visit.owner.entry, visit.field, context.version)
  const count = items.length
  if (max !== undefined && count > max) {
    reportValue(context, visit, { severity, code: 'card.too-many-items', params: { count, limit: max } })
  } else if (min !== undefined && count < min) {
    reportValue(context, visit, { severity, code: 'card.too-few-items', params: { count, limit: min } })
  }
}

/** Card §7: a language that Feishu does not know is never shown. */
function checkLanguages(context: FieldContext, visit: ValueVisit, map: JsonObject): void {
  for (const code of Object.keys(map)) {
    if (isCardLanguage(code)) continue
    context.findings.add('warning', 'card.unknown-language', [...visit.path, code], {
      params: { language: excerpt(code) },
      underline: 'key',
    })
  }
}

function checkVariant(context: FieldContext, visit: ValueVisit, object: JsonObject, type: FieldType): void {
  if (type.is !== 'variant') return
  const kind = object[type.by]
  if (typeof kind === 'string' && Object.hasOwn(type.of, kind)) return

  const values = Object.keys(type.of)
  const similar = typeof kind === 'string' ? similarWord(kind, values) : undefined
  const path = kind === undefined ? visit.path : [...visit.path, type.by]
  context.findings.add('error', 'card.unknown-variant', path, {
    params: { field: type.by, owner: fieldName(visit), values: values.join(', ') },
    serverCode: CANNOT_PARSE,
    link: pageOf(visit.owner.entry, context.version),
    fix: () =>
      similar === undefined
        ? undefined
        : fixOf('card.fix-replace', { value: similar }, replaceValue(context.findings.parsed, path, similar)),
  })
}

function checkString(context: FieldContext, visit: ValueVisit, value: string, type: FieldType): void {
  if (type.is === 'text') checkText(context, visit, value, type)
  if (value === '') return

  switch (type.is) {
    case 'enum':
      checkEnum(context, visit, value, type)
      return
    case 'colour':
      checkColour(context, visit, value, type)
      return
    case 'length':
      checkLength(context, visit, value, type)
      return
    case 'spacing':
      checkSpacing(context, visit, value, type)
      return
    case 'size':
      checkSize(context, visit, value, type)
      return
    case 'text-size':
      checkTextSize(context, visit, value, type)
      return
    case 'constant':
      if (value !== type.value) checkConstant(context, visit, type.value)
      return
    default:
      return
  }
}

function checkConstant(context: FieldContext, visit: ValueVisit, constant: string): void {
  reportValue(context, visit, {
    severity: valueSeverity(visit.owner.entry, visit.field, context.version),
    code: 'card.unknown-value-similar',
    params: { values: constant, similar: constant },
    fix: () =>
      fixOf(
        'card.fix-replace',
        { value: constant },
        replaceValue(context.findings.parsed, visit.path, constant),
      ),
  })
}

/** Where the checks of the frame speak of a value already (`check-root.ts`). */
function isOfTheFrame({ path }: ValueVisit): boolean {
  return path.length === 1 && ['schema', 'header', 'body', 'i18n_elements'].includes(String(path[0]))
}

/** Whether a member is written, yet says that it is not set; in a list there is nothing to leave out. */
function isLeftOut({ value, type, path }: ValueVisit): boolean {
  if (type.is === 'text' || typeof path.at(-1) !== 'string' || !isUnset(value)) return false
  return value === '' || looksLike(value, type)
}

/** Checks a value against the type that the catalogue gives it (Card §6, §11.2, §12, §21). */
export function checkValue(context: FieldContext, visit: ValueVisit): void {
  const { value, type } = visit
  if (isOfTheFrame(visit) && !isJsonObject(value)) return
  if (isVariable(value) && type.is !== 'text') return
  if (isLeftOut(visit)) return
  if (!checkJsonType(context, visit)) return

  if (typeof value === 'string') checkString(context, visit, value, type)
  else if (type.is === 'number' && typeof value === 'number') checkNumber(context, visit, value, type)
  else if (type.is === 'list' && Array.isArray(value)) checkList(context, visit, value, type)
  else if (isJsonObject(value)) checkObjectValue(context, visit, value, type)
}

function checkObjectValue(
  context: FieldContext,
  visit: ValueVisit,
  value: JsonObject,
  type: FieldType,
): void {
  if (type.is === 'map' && type.keys === 'language') checkLanguages(context, visit, value)
  if (type.is === 'variant') checkVariant(context, visit, value, type)
  if (type.is !== 'tagged' && type.is !== 'component') return
  checkTag(context, visit, value, type)
  if (type.is === 'tagged') checkTextObject(context, visit, type)
}
