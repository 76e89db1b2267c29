import type { JsonPath } from '../../json-pointer'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import type { MessageKey, MessageParams } from '../../messages/catalogue'
import type { Fix, Severity } from '../../problem'
import type { TextEdit } from '../../text-edit'
import { pageOf } from '../catalogue/card-pages'
import type { CardVersion } from '../catalogue/model'
import { objectOf } from '../read-json'
import type { ObjectVisit, ValueVisit } from '../walk-card'
import type { FindingDetails, Findings } from './findings'

/** What the checks of fields share while they walk one card. */
export interface FieldContext {
  readonly findings: Findings
  readonly version: CardVersion
  /** Names of colours that `config.style.color` defines (Card §3). */
  readonly ownColours: readonly string[]
  /** Names of text sizes that `config.style.text_size` defines. */
  readonly ownTextSizes: readonly string[]
}

export function fieldContext(findings: Findings, card: JsonObject, version: CardVersion): FieldContext {
  const style = objectOf(objectOf(card.config)?.style)
  return {
    findings,
    version,
    ownColours: Object.keys(objectOf(style?.color) ?? {}),
    ownTextSizes: Object.keys(objectOf(style?.text_size) ?? {}),
  }
}

/** Sub-code of Feishu for JSON that it cannot read, unknown names in 2.0 included (Card §13). */
export const CANNOT_PARSE = '200621'

/** The longest piece of a card that a message repeats. */
const LONGEST_EXCERPT = 40

/** A name or value of the card as a message shows it. */
export function excerpt(text: string): string {
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text
}

/** `columns[0].width`: the steps below an object, as people write them. */
function stepsInWords(steps: JsonPath): string {
  return steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
}

/** How messages call an object: its tag, else the member that holds it. */
export function ownerName(owner: ObjectVisit): string {
  if (owner.path.length === 0) return 'card'
  if (owner.entry.kind !== 'object') return owner.entry.name
  return excerpt(owner.path.findLast((step) => typeof step === 'string') ?? 'card')
}

/** How messages call a value: its member's name, with the index of an item. */
export function fieldName({ owner, path }: ValueVisit): string {
  return excerpt(stepsInWords(path.slice(owner.path.length)).replace(/^\./, ''))
}

export interface ValueFinding extends Omit<FindingDetails, 'link'> {
  readonly severity: Severity
  readonly code: MessageKey
}

/** Adds a problem of a value; its message may use `{field}` and `{value}`. */
export function reportValue(context: FieldContext, visit: ValueVisit, finding: ValueFinding): void {
  const { severity, code, params, serverCode, ...rest } = finding
  const value = typeof visit.value === 'string' ? visit.value : JSON.stringify(visit.value)
  context.findings.add(severity, code, visit.path, {
    ...rest,
    params: { field: fieldName(visit), value: excerpt(value), ...params },
    serverCode: severity === 'error' ? serverCode : undefined,
    link: pageOf(visit.owner.entry, context.version),
  })
}

/** A fix, unless it would change nothing. */
export function fixOf(key: MessageKey, params: MessageParams, edits: readonly TextEdit[]): Fix | undefined {
  return edits.length === 0 ? undefined : { message: { key, params }, edits }
}

/** A value as a fix shows it. */
export function shown(value: JsonValue): string {
  return excerpt(typeof value === 'string' ? value : JSON.stringify(value))
}

/** Whether a variable of the card builder stands for the value: another rule speaks of it, and nobody knows its type. */
export function isVariable(value: JsonValue): boolean {
  return typeof value === 'string' && value.includes('${')
}

/** Whether a value says nothing: builder exports write these for what is not set (Card §4). */
export function isUnset(value: JsonValue): boolean {
  return value === '' || (isJsonObject(value) && Object.keys(value).length === 0)
}
