/* Reading on in a text past its white space. */

export function lastVisibleBefore(text: string, offset: number): number {
  let at = offset - 1
  while (at >= 0 && ' \t\r\n'.includes(text.charAt(at))) at--
  return at
}

export function firstVisibleFrom(text: string, offset: number): string {
  let at = offset
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++
  return text.charAt(at)
}
