/** The named entities of Card §9.1 and the four that every HTML writer expects. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  sim: '∼',
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy

function character(code: number): string | undefined {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : undefined
}

/** The entity that starts at an offset, decoded, and its length in the source; `undefined` when there is none. */
export function entityAt(text: string, offset: number): { text: string; length: number } | undefined {
  entity.lastIndex = offset
  const match = entity.exec(text)
  if (match === null) return undefined

  const [source, decimal, hexadecimal, name] = match
  let decoded: string | undefined
  if (decimal !== undefined) decoded = character(Number(decimal))
  else if (hexadecimal !== undefined) decoded = character(Number.parseInt(hexadecimal, 16))
  else if (name !== undefined && Object.hasOwn(named, name)) decoded = named[name]
  return decoded === undefined ? undefined : { text: decoded, length: source.length }
}

/** A text with its entities decoded; those that do not exist stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&[^&;\s]{1,12};/g, (source) => entityAt(source, 0)?.text ?? source)
}
