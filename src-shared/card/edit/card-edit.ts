import type { Node } from 'jsonc-parser'
import type { JsonPath } from '../../json-pointer'
import { fromPointer, toPointer } from '../../json-pointer'
import type { JsonObject, JsonValue } from '../../json-value'
import { fail, ok, type Result } from '../../result'
import type { TextEdit } from '../../text-edit'
import { cardShape } from '../card-shape'
import type { CardVersion } from '../catalogue/model'
import { nodeAt } from '../locate'
import type { ParsedCard } from '../parse-card'

/** What an editing command does to the text. */
export interface CardEdit {
  /** Against the text that was parsed; they do not overlap. One step of undo. */
  readonly edits: readonly TextEdit[]
  /** Where the thing that was edited stands afterwards, for the window to select; `''` is the card itself. */
  readonly pointer: string
}

/** The node of a pointer. Failures: `card-edit.not-json`, `card-edit.nothing-there`. */
export function nodeToEdit(parsed: ParsedCard, pointer: string): Result<Node> {
  if (!parsed.strict) return fail('card-edit.not-json')
  const node = nodeAt(parsed, pointer)
  return node === undefined ? fail('card-edit.nothing-there', { pointer }) : ok(node)
}

/** The card in a text. Failures: `card-edit.not-json`, `card-edit.not-a-card`. */
export function cardToEdit(
  parsed: ParsedCard,
): Result<{ readonly card: JsonObject; readonly version: CardVersion }> {
  if (!parsed.strict || parsed.value === undefined) return fail('card-edit.not-json')
  const shape = cardShape(parsed.value)
  // `{}` is the card with nothing in it yet, a 1.0 one (Card §1.1).
  if (shape.kind === 'empty') return ok({ card: parsed.value as JsonObject, version: '1.0' })
  return shape.kind === 'card' ? ok(shape) : fail('card-edit.not-a-card')
}

/** A pointer and what is below it. */
export function below(pointer: string, ...steps: JsonPath): string {
  return pointer + toPointer(steps)
}

/** The pointer of what is around a value, and the last step to it; `undefined` of the root. */
export function splitPointer(
  pointer: string,
): { readonly parent: string; readonly last: string } | undefined {
  const last = fromPointer(pointer).at(-1)
  return last === undefined ? undefined : { parent: pointer.slice(0, pointer.lastIndexOf('/')), last }
}

/** The value that a pointer leads to. */
export function valueAt(value: JsonValue | undefined, pointer: string): JsonValue | undefined {
  let current = value
  for (const step of fromPointer(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    current = (current as JsonObject)[step]
  }
  return current
}
