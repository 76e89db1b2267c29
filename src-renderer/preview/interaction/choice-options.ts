import { localised } from '@shared/card/localise'
import { arrayOf, filledStringOf, numberOf, objectOf } from '@shared/card/read-json'
import type { JsonObject } from '@shared/json-value'
import { webAddress } from '@shared/card/markdown/link-target'
import { addressOf } from '../link-address'
import type { PreviewWidth } from '../preview-context'

/** One thing to choose, as the preview shows it. */
export interface ChoiceOption {
  readonly value: string
  readonly label: string
  readonly icon: JsonObject | undefined
  readonly isPerson: boolean
  /** What choosing it opens instead of reporting its value: menus only (Card §8.13). */
  readonly opens: string | undefined
}

/** The options of a select or menu in the reader's language; people show as their id (Card §17.2). */
export function choiceOptions(
  element: JsonObject,
  locale: string,
  width: PreviewWidth,
): readonly ChoiceOption[] {
  const isPerson = element.tag === 'select_person' || element.tag === 'multi_select_person'
  return arrayOf(element.options)
    .map((option) => objectOf(option) ?? {})
    .map((option) => {
      const value = filledStringOf(option.value) ?? ''
      const text = filledStringOf(localised(objectOf(option.text) ?? {}, 'content', locale))
      return {
        value,
        label: text ?? value,
        icon: objectOf(option.icon),
        isPerson,
        opens: addressOf(option.multi_url, width) ?? webAddress(filledStringOf(option.url) ?? ''),
      }
    })
}

/**
 * The value chosen at first, `''` for none: `initial_option` by value, by words where a card follows the 1.0 page
 * (Card §8.14), else `initial_index`, where 1 is the first.
 */
export function initialChoice(element: JsonObject, options: readonly ChoiceOption[]): string {
  const wanted = filledStringOf(element.initial_option)
  if (wanted !== undefined) {
    const found =
      options.find(({ value }) => value === wanted) ?? options.find(({ label }) => label === wanted)
    return found?.value ?? ''
  }
  return options[(numberOf(element.initial_index) ?? 0) - 1]?.value ?? ''
}

/** The values chosen at first, those that the options have (Card §8.15). */
export function initialChoices(element: JsonObject, options: readonly ChoiceOption[]): string[] {
  return arrayOf(element.selected_values)
    .filter((value) => typeof value === 'string')
    .filter((value) => options.some((option) => option.value === value))
}
