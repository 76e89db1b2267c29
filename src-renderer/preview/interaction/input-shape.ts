import { numberOf, wordOf } from '@shared/card/read-json'
import { cardLimits } from '@shared/card/catalogue/limits'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { PreviewWidth } from '../preview-context'

/** How an `input` looks (Card §8.17). */
export interface InputShape {
  readonly type: 'text' | 'multiline_text' | 'password'
  readonly maxLength: number
  /** Whether the card sets the length, so that the field counts. */
  readonly counts: boolean
  /** Lines of a multi-line field. */
  readonly rows: number
  /** Whether it grows with its text: on a computer only. */
  readonly grows: boolean
  /** Lines up to which it grows; without end when undefined. */
  readonly maxRows: number | undefined
  /** Whether the label stands at the left: not on narrow screens. */
  readonly labelLeft: boolean
  readonly showsLock: boolean
}

/** Rows that a card sets are bounded, so that none makes the preview endless. */
const MOST_ROWS = 100

function atLeastOne(value: JsonValue | undefined, most: number): number | undefined {
  const number = numberOf(value)
  return number === undefined ? undefined : Math.min(most, Math.max(1, Math.round(number)))
}

export function inputShape(input: JsonObject, width: PreviewWidth): InputShape {
  const type = wordOf(input.input_type, ['text', 'multiline_text', 'password'], 'text')
  const rows = atLeastOne(input.rows, MOST_ROWS) ?? 5
  const grows = input.auto_resize === true && width === 'pc'
  const maxRows = grows ? atLeastOne(input.max_rows, MOST_ROWS) : undefined
  return {
    type,
    maxLength: atLeastOne(input.max_length, cardLimits.inputChars) ?? cardLimits.inputChars,
    counts: numberOf(input.max_length) !== undefined,
    rows: maxRows === undefined ? rows : Math.min(rows, maxRows),
    grows,
    maxRows,
    labelLeft: input.label_position === 'left' && width === 'pc',
    showsLock: type === 'password' && input.show_icon !== false,
  }
}
