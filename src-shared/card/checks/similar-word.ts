/** Longer words are not compared: no name of card JSON is that long. */
const LONGEST = 40

/** Edits that turn one short word into another: insert, remove, replace, or swap two neighbours. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let fewest = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        fewest = Math.min(fewest, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(fewest)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** `Text-Size`, `textSize` and `text_size` are the same word. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** The one of these words that another was probably meant to be; `undefined` when none is near. */
export function similarWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined
  const plain = plainWord(word)

  let best: string | undefined
  // Two words of three letters always have something in common, so short ones must be nearer.
  let bestDistance = plain.length <= 3 ? 2 : Math.min(3, Math.ceil(plain.length / 3) + 1)
  for (const candidate of known) {
    const apart = distance(plain, plainWord(candidate))
    if (apart < bestDistance) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}
