import { fromPointer } from '../json-pointer'
import type { Problem } from '../problem'
import type { CardMember } from './card-in-file'
import { cardFromFile } from './card-in-file'
import type { DraftFile } from './draft-file'
import { parseDraftFile } from './draft-file'
import type { JsonNode } from './json-tree'
import { findMember } from './json-tree'
import type { TextPosition } from './text-position'
import { positionAt } from './text-position'

/**
 * Where in its file a problem of a draft stands: its range for the card, else its pointer. A pointer to something that
 * is not there leads to the nearest thing around it. A text that is no draft file gives its beginning.
 */
export function positionInDraftFile(fileText: string, problem: Problem): TextPosition {
  return positionsInDraftFile(fileText, [problem])[0] ?? { line: 1, column: 1 }
}

/** The same for many problems of one file, which is read once. */
export function positionsInDraftFile(fileText: string, problems: readonly Problem[]): TextPosition[] {
  const file = parseDraftFile(fileText)
  if (!file.ok) return problems.map(() => ({ line: 1, column: 1 }))

  const offsetOf = fileOffsets(file.value)
  return problems.map((problem) => positionAt(fileText, offsetOf(problem)))
}

function fileOffsets(file: DraftFile): (problem: Problem) => number {
  const { card, root } = file
  const cardInFile = card && cardFromFile(file.text, card.name as CardMember, card.value)

  return ({ source, range, pointer }) => {
    if (source === 'file') return nearestOffset(root, pointer)
    if (source !== 'card') return nearestOffset(root, `/${source}${pointer}`)
    if (card === undefined || cardInFile === undefined) return root.offset
    return range === undefined ? nearestOffset(card.value, pointer) : cardInFile.fileOffset(range.offset)
  }
}

/** The offset of the value that a pointer leads to, or of the last value on the way that is there. */
export function nearestOffset(root: JsonNode, pointer: string): number {
  let node = root
  for (const step of fromPointer(pointer)) {
    const next = node.kind === 'array' ? node.items[Number(step)] : findMember(node, step)?.value
    if (next === undefined) break
    node = next
  }
  return node.offset
}
