const space = /\s/u
const punctuation = /[\p{P}\p{S}]/u

/** Whether a run of `*`, `_` or `~` can begin or end emphasis, by CommonMark's flanking rules. */
export function flanking(text: string, start: number, end: number): { opens: boolean; closes: boolean } {
  const before = start === 0 ? '\n' : text.charAt(start - 1)
  const after = end === text.length ? '\n' : text.charAt(end)
  const beforeSpace = space.test(before)
  const afterSpace = space.test(after)
  const beforePunctuation = punctuation.test(before)
  const afterPunctuation = punctuation.test(after)

  const left = !afterSpace && (!afterPunctuation || beforeSpace || beforePunctuation)
  const right = !beforeSpace && (!beforePunctuation || afterSpace || afterPunctuation)
  if (text.charAt(start) !== '_') return { opens: left, closes: right }
  return { opens: left && (!right || beforePunctuation), closes: right && (!left || afterPunctuation) }
}
