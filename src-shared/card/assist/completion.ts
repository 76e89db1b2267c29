import type { TextRange } from '../../problem'
import type { TextEdit } from '../../text-edit'
import type { EntryKind } from '../catalogue/model'

/** What a completion stands for; decides its icon. */
export type CompletionKind = EntryKind | 'field' | 'value' | 'colour' | 'language' | 'emoji'

/** Something that may be written at a place of a card's text. */
export interface Completion {
  readonly kind: CompletionKind
  readonly label: string
  /** A few words beside the label. */
  readonly detail?: string
  /** Markdown, for whoever wants to know more. */
  readonly doc?: string
  /** What is written, in the snippet syntax of TextMate: `$1`, `${1:text}`. */
  readonly insert: string
  /** What it replaces. */
  readonly range: TextRange
  /** What else must change, away from the range: a comma that was missing. */
  readonly also?: readonly TextEdit[]
  /** Its text for matching what was typed, when that is not the label. */
  readonly filter?: string
  /** Whether there is something to choose from right after it was written. */
  readonly continues?: true
  /** An older way, still obeyed. */
  readonly superseded?: true
  /** `#RRGGBB`, for a swatch. */
  readonly colour?: string
}

/** Text that a snippet must show as it is. */
export function snippetLiteral(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
