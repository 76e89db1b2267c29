const NEWLINE = 10
const RETURN = 13
const QUOTE = 34
const STAR = 42
const SLASH = 47
const OPEN_BRACKET = 91
const BACKSLASH = 92
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** The offset just after a comment that starts at `start`, or `start + 1` when none does. */
function afterComment(text: string, start: number): number {
  const next = text.charCodeAt(start + 1)
  if (next === SLASH) {
    let end = start + 2
    while (end < text.length && text.charCodeAt(end) !== NEWLINE && text.charCodeAt(end) !== RETURN) end++
    return end
  }
  if (next === STAR) {
    const end = text.indexOf('*/', start + 2)
    return end === -1 ? text.length : end + 2
  }
  return start + 1
}

/** The offset just after a string that starts at `start`; like the tolerant parser, it ends at the line at the latest. */
export function afterString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) return at + 1
    if (char === NEWLINE || char === RETURN) return at
    at += char === BACKSLASH ? 2 : 1
  }
  return text.length
}

/**
 * Where a text first nests deeper than `limit` brackets; `undefined` when it never does. Linear and without recursion:
 * the parsers recurse, so this goes before them. A bracket that does not fit its opener does not close anything, which
 * can only count too many levels, never too few.
 */
export function offsetBeyondDepth(text: string, limit: number): number | undefined {
  const open = new Uint16Array(limit)
  let depth = 0

  for (let at = 0; at < text.length;) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      at = afterString(text, at)
      continue
    }
    if (char === SLASH) {
      at = afterComment(text, at)
      continue
    }

    if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (depth === limit) return at
      // Both kinds close two code units after they open.
      open[depth++] = char + 2
    } else if ((char === CLOSE_BRACE || char === CLOSE_BRACKET) && depth > 0 && open[depth - 1] === char) {
      depth--
    }
    at++
  }
  return undefined
}
