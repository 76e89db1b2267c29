/** UTF-8 bytes of a text; a lone surrogate counts as the replacement character that encoding makes of it. */
export function utf8Bytes(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1))) {
      bytes += 4
      at++
    } else bytes += 3
  }
  return bytes
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/**
 * The size that Feishu's 30 KB limit is measured on (Card §11.1): UTF-8 bytes of the minified card, which is what a push
 * sends. Of text that is not JSON, or is nested too deep to be read, the bytes of the text itself.
 * @param value - the parsed text when the caller has it already; `undefined` when it does not parse.
 */
export function cardBytes(text: string, value: unknown): number {
  return utf8Bytes(value === undefined ? text : JSON.stringify(value))
}
