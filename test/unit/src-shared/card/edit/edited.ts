import type { JsonValue } from '@shared/json-value'
import type { CardEdit } from '@shared/card/edit/card-edit'
import { nodeAt } from '@shared/card/locate'
import { parseCard, type ParsedCard } from '@shared/card/parse-card'
import type { Result } from '@shared/result'
import { applyEdits } from '@shared/text-edit'

/** The text after a command, and what the command says to select. */
export interface Edited {
  readonly text: string
  readonly value: JsonValue
  /** The value at the pointer that was returned. */
  readonly selected: JsonValue | undefined
  readonly pointer: string
}

/** Carries out a command that must succeed. */
export function edited(text: string, command: (parsed: ParsedCard) => Result<CardEdit>): Edited {
  const result = command(parseCard(text))
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  const after = parseCard(applyEdits(text, result.value.edits))
  if (!after.strict || after.value === undefined) throw new Error(`not JSON afterwards: ${after.text}`)
  const node = nodeAt(after, result.value.pointer)
  const selected =
    node === undefined
      ? undefined
      : (JSON.parse(after.text.slice(node.offset, node.offset + node.length)) as JsonValue)
  return { text: after.text, value: after.value, selected, pointer: result.value.pointer }
}

/** The code of the failure of a command that must be refused. */
export function refusal(text: string, command: (parsed: ParsedCard) => Result<unknown>): string {
  const result = command(parseCard(text))
  if (result.ok) throw new Error('not refused')
  return result.error.code
}
