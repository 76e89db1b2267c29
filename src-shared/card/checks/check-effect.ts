import { isJsonObject, type JsonObject, type JsonValue } from '../../json-value'
import { pageOf } from '../catalogue/card-pages'
import type { CardVersion, Field } from '../catalogue/model'
import { fieldIsIn } from '../catalogue/read-catalogue'
import type { ObjectVisit } from '../walk-card'
import { isUnset, ownerName, type FieldContext } from './field-context'

/** Whether a field that depends on another one has no effect here. */
function isIdle(
  owner: ObjectVisit,
  only: { readonly field: string; readonly values: readonly JsonValue[] },
  version: CardVersion,
): boolean {
  const field = owner.entry.fields[only.field]
  const written = owner.value[only.field]
  const preset = field?.default
  const byVersion =
    isJsonObject(preset) && ('1.0' in preset || '2.0' in preset) ? (preset as JsonObject)[version] : preset
  const holds = written === undefined || isUnset(written) ? byVersion : written
  return holds !== undefined && !only.values.some((value) => value === holds)
}

/** Of older members that 2.0 may refuse, a rule of its own speaks (`rules/images.ts`). */
function isPlainlyOlder(field: Field): boolean {
  return field.disputed === undefined || field.severity === 'hint'
}

/** Fields that do nothing as the card stands: older ways in 2.0, and those that depend on another field. */
export function checkEffect(context: FieldContext, owner: ObjectVisit): void {
  const { findings, version } = context
  for (const name of Object.keys(owner.value)) {
    const field = Object.hasOwn(owner.entry.fields, name) ? owner.entry.fields[name] : undefined
    if (field === undefined || !fieldIsIn(field, version)) continue
    const details = {
      underline: 'key',
      link: pageOf(owner.entry, version),
    } as const
    if (field.onlyWith !== undefined && isIdle(owner, field.onlyWith, version)) {
      const { field: other, values } = field.onlyWith
      const params = { field: name, owner: ownerName(owner), other, values: values.map(String).join(', ') }
      findings.add('hint', 'card.idle-field', [...owner.path, name], { ...details, params })
    } else if (field.history !== undefined && version === '2.0' && isPlainlyOlder(field)) {
      const params = { field: name, owner: ownerName(owner), instead: field.history.instead }
      findings.add('hint', 'card.older-field', [...owner.path, name], { ...details, params })
    }
  }
}
