import type { TextRange } from '@shared/problem'

/** What the window can ask of the card editor. */
export interface CardEditorHandle {
  /** Shows and selects a piece of the text. */
  readonly reveal: (range: TextRange) => void
  readonly format: () => void
  readonly nextProblem: () => void
}
