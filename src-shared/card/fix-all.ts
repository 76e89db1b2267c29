import type { Problem } from '../problem'
import { inTextOrder, type TextEdit } from '../text-edit'

function end(edit: TextEdit): number {
  return edit.offset + edit.length
}

/** Whether two edits cannot be made at once: they overlap, or one inserts where the other ends. */
function collide(a: TextEdit, b: TextEdit): boolean {
  if (a.length === 0 || b.length === 0) return a.offset <= end(b) && b.offset <= end(a)
  return a.offset < end(b) && b.offset < end(a)
}

/** The index of the first of sorted edits that ends at or behind an offset. */
function firstEndingFrom(edits: readonly TextEdit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const edit = edits[middle]
    if (edit !== undefined && end(edit) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts an edit at its place among sorted ones; `false` when it collides with one of them. */
function fits(taken: readonly TextEdit[], edit: TextEdit): boolean {
  for (let index = firstEndingFrom(taken, edit.offset); index < taken.length; index++) {
    const other = taken[index]
    if (other === undefined || other.offset > end(edit)) return true
    if (collide(other, edit)) return false
  }
  return true
}

/**
 * The edits of every fix that can be made together, in the order of the text. A fix that collides with an earlier one
 * waits: check the new text and ask again. That ends, since each fix takes its problem away and brings no new one.
 */
export function fixAll(problems: readonly Problem[]): TextEdit[] {
  let taken: TextEdit[] = []
  for (const { fix } of problems) {
    if (fix === undefined || fix.edits.length === 0) continue
    const current = taken
    if (fix.edits.every((edit) => fits(current, edit))) taken = inTextOrder([...current, ...fix.edits])
  }
  return taken
}
