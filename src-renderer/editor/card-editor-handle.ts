import type { TextRange } from '@shared/problem'
import type { TextEdit } from '@shared/text-edit'

/** What the window can ask of the card editor. */
export interface CardEditorHandle {
  /** Shows and selects a piece of the text. */
  readonly reveal: (range: TextRange) => void
  /** Selects a piece of the text and shows where it begins, without taking the keys from whoever has them. */
  readonly selectText: (range: TextRange) => void
  /** Puts the cursor somewhere and shows the place, without taking the keys from whoever has them. */
  readonly placeCursor: (offset: number) => void
  /** The offset in the text that is shown at a point of the window, in pixels; `undefined` beside the text. */
  readonly offsetAt: (x: number, y: number) => number | undefined
  /**
   * Changes the text in one step of undoing; edits of one `group` that follow each other are one step together.
   * @returns `false` while there is no text to change
   */
  readonly edit: (edits: readonly TextEdit[], group?: string) => boolean
  /** Writes a snippet over the whole text; Tab walks through its stops. */
  readonly replaceBySnippet: (snippet: string) => void
  /** Takes back the last change of the card, or makes it again; the editor's own stack, whatever has the focus. */
  readonly undo: () => void
  readonly redo: () => void
  readonly format: () => void
  readonly nextProblem: () => void
}
