import type { TextRange } from '@shared/problem'

/** What the window can ask of the card editor. */
export interface CardEditorHandle {
  /** Shows and selects a piece of the text. */
  readonly reveal: (range: TextRange) => void
  /** Takes back the last change of the card, or makes it again; the editor's own stack, whatever has the focus. */
  readonly undo: () => void
  readonly redo: () => void
  readonly format: () => void
  readonly nextProblem: () => void
}
