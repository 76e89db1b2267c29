/** Which entries of a list are chosen, by their indexes. */
export interface Selection {
  /** Where the keyboard is; -1 before anything was chosen. */
  readonly cursor: number
  /** Where a range begins. */
  readonly anchor: number
  readonly chosen: readonly number[]
}

export const nothingChosen: Selection = { cursor: -1, anchor: -1, chosen: [] }

/** This entry alone. */
export function choose(index: number): Selection {
  return { cursor: index, anchor: index, chosen: [index] }
}

/** Everything from the anchor to this entry, as Shift does. */
export function chooseRange({ anchor }: Selection, index: number): Selection {
  const from = anchor < 0 ? index : anchor
  const [low, high] = [Math.min(from, index), Math.max(from, index)]
  const chosen = Array.from({ length: high - low + 1 }, (_, offset) => low + offset)
  return { cursor: index, anchor: from, chosen }
}

/** This entry too, or no longer, as Control does. */
export function toggle({ chosen }: Selection, index: number): Selection {
  const others = chosen.filter((each) => each !== index)
  const isChosen = others.length < chosen.length
  return {
    cursor: index,
    anchor: index,
    chosen: isChosen ? others : [...chosen, index].sort((a, b) => a - b),
  }
}

/**
 * Where a key moves the cursor in a list of `count` entries, of which `page` are in sight.
 * @returns undefined for a key that does not move it, and in an empty list
 */
export function moveCursor(key: string, cursor: number, count: number, page: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor < 0 ? count - 1 : cursor - 1,
    Home: 0,
    End: count - 1,
    PageDown: cursor + page,
    PageUp: cursor - page,
  }
  const target = targets[key]
  if (target === undefined || count === 0) return undefined
  return Math.min(Math.max(target, 0), count - 1)
}

/** The next entry whose name begins with the text, starting at `from` and going round. */
export function findByName(names: readonly string[], text: string, from: number): number | undefined {
  const wanted = text.toLowerCase()
  for (let step = 0; step < names.length; step++) {
    const index = (Math.max(from, 0) + step) % names.length
    if (names[index]?.toLowerCase().startsWith(wanted)) return index
  }
  return undefined
}
