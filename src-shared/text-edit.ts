import type { TextRange } from './problem'

/** Replaces a piece of a text; offsets are UTF-16 units of the text before any edit. */
export interface TextEdit extends TextRange {
  readonly text: string
}

/** Edits in the order of the text; those at the same place keep their order. */
export function inTextOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length)
}

/**
 * The text after edits. All of them speak of the text as it was.
 * @throws {RangeError} when two of them overlap or one reaches beyond the text, which is a bug of who made them.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of inTextOrder(edits)) {
    if (edit.offset < at) throw new RangeError('edits of a text overlap')
    if (edit.length < 0 || edit.offset + edit.length > text.length) {
      throw new RangeError('an edit reaches beyond the text')
    }
    result += text.slice(at, edit.offset) + edit.text
    at = edit.offset + edit.length
  }
  return result + text.slice(at)
}
