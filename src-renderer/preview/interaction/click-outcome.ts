import { arrayOf, objectOf, stringOf } from '@shared/card/read-json'
import type { CardVersion } from '@shared/card/catalogue/model'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { clickAddress } from '../link-address'
import type { PreviewWidth } from '../preview-context'
import type { SentField } from './preview-interaction'

/** What a click on a component does by its fields (Card §6.10, §8.12). */
export interface ClickOutcome {
  readonly opens: string | undefined
  /** What it calls back with; `undefined` when it does not call back. */
  readonly sends: readonly SentField[] | undefined
  readonly form: 'submit' | 'reset' | undefined
}

/** The data of the author's own that a component calls back with, as a member of what is sent. */
export function callbackFields(component: JsonObject): readonly SentField[] {
  const fromBehaviours = callbacks(component).map((behaviour) => behaviour.value)
  const values = fromBehaviours.length > 0 ? fromBehaviours : [component.value]
  return values.filter((value) => value !== undefined).map((value) => ({ name: 'value', value }))
}

function callbacks(component: JsonObject): readonly JsonObject[] {
  return behaviours(component).filter(({ type }) => type === 'callback')
}

function behaviours(component: JsonObject): readonly JsonObject[] {
  return arrayOf(component.behaviors).map((behaviour) => objectOf(behaviour) ?? {})
}

function formAction(button: JsonObject): ClickOutcome['form'] {
  const fromBehaviours = behaviours(button).find(({ type }) => type === 'form_action')?.behavior
  const words: (JsonValue | undefined)[] = [fromBehaviours, button.form_action_type, button.action_type]
  for (const word of words) {
    if (word === 'submit' || word === 'form_submit') return 'submit'
    if (word === 'reset' || word === 'form_reset') return 'reset'
  }
  return undefined
}

/** Whether a component of 1.0 calls back: without `behaviors`, a link takes the place of the callback. */
function callsBackTheOldWay(component: JsonObject, opens: string | undefined): boolean {
  if (component.action_type === 'link') return false
  return opens === undefined || component.complex_interaction === true || component.action_type === 'multi'
}

/** Decides what a click on a button or container does. */
export function clickOutcome(component: JsonObject, version: CardVersion, width: PreviewWidth): ClickOutcome {
  const form = formAction(component)
  const opens = clickAddress(component, width)
  const hasBehaviours = arrayOf(component.behaviors).length > 0
  const callsBack =
    callbacks(component).length > 0 ||
    (version === '1.0' && !hasBehaviours && form === undefined && callsBackTheOldWay(component, opens))
  const name = stringOf(component.name)
  return {
    opens,
    form,
    sends: callsBack
      ? [...(name === undefined ? [] : [{ name: 'name', value: name }]), ...callbackFields(component)]
      : undefined,
  }
}
