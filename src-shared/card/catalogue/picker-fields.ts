import { inV2, words } from './fields'
import {
  callbackData,
  confirming,
  controlWidth,
  disabling,
  formEntry,
  placeholder,
  reporting,
} from './interactive-fields'
import type { Field } from './model'

/** Members of the pickers of dates and times beside what they start with (Card §8.18). */
export const pickerFields = {
  ...placeholder,
  ...controlWidth,
  ...formEntry,
  ...disabling,
  ...confirming,
  // Called required by the pages, left out by their samples (Card §19, 22).
  value: { type: callbackData, doc: words('选择后回传的数据', 'What a choice reports') },
  behaviors: { ...reporting.behaviors, versions: ['2.0'] },
  ...inV2,
} satisfies Record<string, Field>

/** A placeholder that the pages ask for where nothing is chosen at first. */
export function placeholderUnless(initial: string) {
  return {
    placeholder: { ...placeholder.placeholder, required: { unless: [initial] }, missing: 'hint' },
  } as const satisfies Record<string, Field>
}
