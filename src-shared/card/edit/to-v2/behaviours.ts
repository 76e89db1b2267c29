import { isJsonObject, type JsonObject, type JsonValue } from '../../../json-value'
import { filledStringOf } from '../../read-json'
import { take, type Conversion } from './conversion'

const platforms = ['pc_url', 'ios_url', 'android_url'] as const

/** An `open_url` behaviour for `url` or `multi_url`; empty addresses count as unset (Card §4, §6.10). */
function openUrl(url: JsonValue | undefined, byPlatform: JsonValue | undefined): JsonObject | undefined {
  const addresses = isJsonObject(byPlatform) ? byPlatform : {}
  const main = filledStringOf(url) ?? filledStringOf(addresses.url)
  const others = platforms.flatMap((name) => {
    const address = filledStringOf(addresses[name])
    return address === undefined ? [] : [[name, address] as const]
  })
  if (main === undefined && others.length === 0) return undefined
  return {
    type: 'open_url',
    ...(main === undefined ? {} : { default_url: main }),
    ...Object.fromEntries(others),
  }
}

/** Whether a `value` says anything. */
function isFilled(value: JsonValue | undefined): value is JsonValue {
  if (value === undefined || value === null || value === '') return false
  return !isJsonObject(value) || Object.keys(value).length > 0
}

/** `url`, `multi_url`, `value`, `complex_interaction` and `action_type` of a 1.0 button (Card §8.12, §15). */
export function convertButton(button: JsonObject, conversion: Conversion): void {
  const link = openUrl(take(button, 'url'), take(button, 'multi_url'))
  const value = take(button, 'value')
  const both = take(button, 'complex_interaction') === true
  const kind = convertActionType(button, conversion)

  const wantsLink = kind !== 'request'
  // Without `complex_interaction` a link leaves no room for the callback.
  const wantsValue = kind === 'request' || kind === 'multi' || both || link === undefined
  const callback: JsonObject | undefined = isFilled(value) ? { type: 'callback', value } : undefined
  const kept = [
    ...(wantsLink && link !== undefined ? [{ name: 'url', behavior: link }] : []),
    ...(wantsValue && callback !== undefined ? [{ name: 'value', behavior: callback }] : []),
  ]
  const hidden = [
    ...(!wantsLink && link !== undefined ? ['url'] : []),
    ...(!wantsValue && callback !== undefined ? ['value'] : []),
  ]
  addBehaviours(button, kept, hidden, conversion)
}

function addBehaviours(
  component: JsonObject,
  kept: readonly { readonly name: string; readonly behavior: JsonObject }[],
  hidden: readonly string[],
  conversion: Conversion,
): void {
  const has = Array.isArray(component.behaviors) && component.behaviors.length > 0
  const without = has ? [...kept.map(({ name }) => name), ...hidden] : hidden
  if (!has && kept.length > 0) {
    component.behaviors = kept.map(({ behavior }) => behavior)
    conversion.note(component, 'changed', 'card-edit.v2-behaviors', {
      fields: kept.map(({ name }) => name).join(', '),
    })
  }
  if (without.length > 0) {
    conversion.note(component, 'changed', 'card-edit.v2-behaviors-hidden', { fields: without.join(', ') })
  }
}

/** `action_type` says what a button does in a form; returns what it said otherwise. */
function convertActionType(button: JsonObject, conversion: Conversion): JsonValue | undefined {
  const kind = take(button, 'action_type')
  const action = kind === 'form_submit' ? 'submit' : kind === 'form_reset' ? 'reset' : undefined
  if (action !== undefined && button.form_action_type === undefined) {
    button.form_action_type = action
    conversion.note(button, 'changed', 'card-edit.v2-form-action', { value: `"${action}"` })
  }
  return kind
}

/** `value` of other interactive components, where 2.0 knows `behaviors` only. */
export function convertValue(component: JsonObject, conversion: Conversion): void {
  const value = take(component, 'value')
  if (!isFilled(value)) return
  addBehaviours(component, [{ name: 'value', behavior: { type: 'callback', value } }], [], conversion)
}

/** `url` of an option is the older form of `multi_url` (Card §8.13). */
export function convertOptionUrl(option: JsonObject, conversion: Conversion): void {
  const url = filledStringOf(take(option, 'url'))
  if (url === undefined || isJsonObject(option.multi_url)) return
  option.multi_url = { url }
  conversion.note(option, 'changed', 'card-edit.v2-setting-replaced', { field: 'url', instead: 'multi_url' })
}

/** `confirm` of a 1.0 form fires for the button that submits, so that is where it goes (Card §8.21). */
export function convertForm(form: JsonObject, buttons: readonly JsonObject[], conversion: Conversion): void {
  const confirm = take(form, 'confirm')
  if (!isJsonObject(confirm)) return
  const open = buttons.filter(
    (button) => button.form_action_type === 'submit' && button.confirm === undefined,
  )
  for (const button of open) button.confirm = { ...confirm }
  const [first] = open
  if (first === undefined) conversion.note(form, 'lost', 'card-edit.v2-form-confirm-lost')
  else conversion.note(first, 'changed', 'card-edit.v2-form-confirm')
}
