import { isJsonObject, type JsonValue } from '../../json-value'
import type { MessageKey } from '../../messages/catalogue'
import type { Fix, Severity } from '../../problem'
import type { FieldType } from '../catalogue/model'
import { looksLike, type ValueVisit } from '../walk-card'
import { CANNOT_PARSE, fixOf, reportValue, shown, type FieldContext } from './field-context'
import { removeAt, replaceValue } from './member-edits'
import { limitFor, valueSeverity } from './severity'

const textTags: ReadonlySet<string> = new Set(['plain_text', 'lark_md', 'markdown'])

/** The tag for a bare string at a place of text objects; `undefined` elsewhere. */
function textTag(type: FieldType): string | undefined {
  return type.is === 'tagged' ? type.tags.find((tag) => textTags.has(tag)) : undefined
}

/** What is wrong with a value of another JSON type than this. */
function codeFor(type: FieldType): MessageKey {
  switch (type.is) {
    case 'number':
      return 'card.not-a-number'
    case 'boolean':
      return 'card.not-a-boolean'
    case 'list':
      return 'card.not-a-list'
    case 'tagged':
      return textTag(type) === undefined ? 'card.component-not-an-object' : 'card.not-a-text-object'
    case 'component':
      return 'card.component-not-an-object'
    case 'object':
    case 'variant':
    case 'map':
    case 'free':
      return 'card.field-not-an-object'
    default:
      return 'card.not-text'
  }
}

function asNumber(text: string): number | undefined {
  const match = /^\s*(-?\d{1,15}(?:\.\d{1,9})?)(?:px)?\s*$/i.exec(text)
  return match === null ? undefined : Number(match[1])
}

function asBoolean(value: JsonValue): boolean | undefined {
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : undefined
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : undefined
}

/** The text that a value was meant for, where it is plain. */
function asText(value: JsonValue, type: FieldType): string | undefined {
  if (typeof value === 'number') {
    const pixels = type.is === 'length' || type.is === 'spacing' || type.is === 'size'
    return pixels && value !== 0 ? `${value}px` : String(value)
  }
  if (typeof value === 'boolean') return String(value)
  // A text object where the component takes the text itself.
  if (isJsonObject(value) && typeof value.content === 'string') return value.content
  return undefined
}

/** The same value in the type that was asked for; `undefined` when only the author can say. */
export function converted(value: JsonValue, type: FieldType): JsonValue | undefined {
  switch (type.is) {
    case 'number':
      return typeof value === 'string' ? asNumber(value) : undefined
    case 'boolean':
      return asBoolean(value)
    case 'list':
      return looksLike(value, type.of) ? [value] : undefined
    case 'tagged': {
      const tag = textTag(type)
      const content = isJsonObject(value) ? undefined : asText(value, type)
      const text = typeof value === 'string' ? value : content
      return tag === undefined || text === undefined ? undefined : { tag, content: text }
    }
    case 'object':
    case 'variant':
    case 'component':
    case 'map':
    case 'free':
    case 'either':
      return undefined
    default:
      return asText(value, type)
  }
}

function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object'
}

function takesScalar(type: FieldType): boolean {
  return !looksLike([], type) && !looksLike({}, type)
}

function severityOf(context: FieldContext, visit: ValueVisit): Severity {
  const { owner, field, value, type } = visit
  return isScalar(value) && takesScalar(type)
    ? valueSeverity(owner.entry, field, context.version)
    : limitFor(owner.entry, field)
}

function fixType(context: FieldContext, { value, type, path }: ValueVisit): Fix | undefined {
  const better = converted(value, type)
  if (better === undefined) return undefined
  return fixOf(
    'card.fix-replace',
    { value: shown(better) },
    replaceValue(context.findings.parsed, path, better),
  )
}

/** The tags or components that may stand where something else stands. */
export function expectedTags(type: FieldType): string {
  return type.is === 'tagged' ? type.tags.join(', ') : 'div, markdown, img …'
}

/** `null` says nothing; as a member it can as well be left out. */
function reportNull(context: FieldContext, visit: ValueVisit): void {
  const { parsed } = context.findings
  reportValue(context, visit, {
    severity: context.version === '1.0' ? 'hint' : 'warning',
    code: 'card.null-value',
    fix: () => fixOf('card.fix-remove', { name: visit.name }, removeAt(parsed, visit.path)),
  })
}

/**
 * Whether a value has the JSON type that its field takes; if not, says so (Card §8, §13). Neither version can read a
 * bare string where a text object is meant.
 */
export function checkJsonType(context: FieldContext, visit: ValueVisit): boolean {
  const { value, type, path } = visit
  if (looksLike(value, type)) return true

  if (value === null && typeof path.at(-1) === 'string') {
    reportNull(context, visit)
    return false
  }
  reportValue(context, visit, {
    severity: severityOf(context, visit),
    code: codeFor(type),
    params: { name: String(path.at(-1) ?? ''), expected: expectedTags(type) },
    serverCode: CANNOT_PARSE,
    fix: () => fixType(context, visit),
  })
  return false
}
