import type { Problem, TextRange } from '@shared/problem'
import type { TextEdit } from '@shared/text-edit'

/**
 * Places of a text in the text that the editor makes of it. The editor has one kind of line ends and no byte order mark;
 * a file that has both kinds, or one that begins with the mark, is counted differently until its first change.
 */
export interface ModelOffsets {
  /** From an offset in the draft's text to one in the editor's, in UTF-16 units. */
  readonly toModel: (offset: number) => number
  readonly fromModel: (offset: number) => number
}

/** Of a text that the editor has as it is. */
export const sameOffsets: ModelOffsets = { toModel: (offset) => offset, fromModel: (offset) => offset }

/** How the offsets of a draft's text and of the editor's go together. */
export function modelOffsets(text: string, modelText: string): ModelOffsets {
  if (text === modelText) return sameOffsets
  const starts = lineStarts(text)
  const modelStarts = lineStarts(modelText)
  return {
    toModel: (offset) => moved(offset, starts, modelStarts),
    fromModel: (offset) => moved(offset, modelStarts, starts),
  }
}

/** The start of each line's words; a byte order mark is none of them. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineEnd.length)
  return starts
}

function moved(offset: number, from: readonly number[], to: readonly number[]): number {
  const next = from.findIndex((start) => start > offset)
  const line = next === -1 ? from.length - 1 : Math.max(next - 1, 0)
  return (to[line] ?? 0) + Math.max(offset - (from[line] ?? 0), 0)
}

export function editsInModel(edits: readonly TextEdit[], offsets: ModelOffsets): readonly TextEdit[] {
  return offsets === sameOffsets ? edits : edits.map((edit) => ({ ...edit, ...rangeInModel(edit, offsets) }))
}

export function rangeInModel({ offset, length }: TextRange, { toModel }: ModelOffsets): TextRange {
  const start = toModel(offset)
  return { offset: start, length: toModel(offset + length) - start }
}

/** Problems of a draft's text, with their places in the editor's. */
export function problemsInModel(problems: readonly Problem[], offsets: ModelOffsets): readonly Problem[] {
  if (offsets === sameOffsets) return problems
  return problems.map((problem) => ({
    ...problem,
    ...(problem.range === undefined ? {} : { range: rangeInModel(problem.range, offsets) }),
    ...(problem.fix === undefined
      ? {}
      : { fix: { ...problem.fix, edits: editsInModel(problem.fix.edits, offsets) } }),
  }))
}
