const LONGEST = 40

/** A value as a message quotes it: as JSON, so that the text `"0"` is seen to differ from the number `0`. */
export function shownValue(value: unknown): string {
  // JSON.stringify gives undefined for what JSON does not know, whatever its type says.
  const text = (JSON.stringify(value) as string | undefined) ?? String(value)

  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}
