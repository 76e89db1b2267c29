import { decodeEntities } from './entities'
import type { Attributes } from './tree'

/** An HTML-like tag as cards use them: `<font color='red'>`, `</font>`, `<br/>`. */
export interface HtmlTag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  readonly attributes: Attributes
  /** Length in the source. */
  readonly length: number
}

/** A longer tag is no tag; the bound keeps hostile text from being read again and again. */
const MAX_TAG_LENGTH = 8192

const start = /<(\/?)([a-z][a-z_]{0,20})/iy
const attributeName = /[a-z_][\w-]{0,40}/iy
const space = /\s*/y
const equals = /\s*=\s*/y
const unquoted = /[^\s"'<>=`]+/y

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** The value of an attribute, quoted or not (Card §9: all three occur), and where it ends. */
function valueAt(text: string, offset: number): { value: string; end: number } | undefined {
  const quote = text.charAt(offset)
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, offset + 1)
    return end === -1 ? undefined : { value: text.slice(offset + 1, end), end: end + 1 }
  }
  const match = matchAt(unquoted, text, offset)
  return match === null ? undefined : { value: match[0], end: offset + match[0].length }
}

/**
 * Reads the tag that starts at an offset; `undefined` when there is none.
 * @param knownName - only tags of these names are read further, which keeps `<` in plain text cheap.
 */
export function htmlTagAt(
  text: string,
  offset: number,
  knownName: (name: string) => boolean,
): HtmlTag | undefined {
  const opening = matchAt(start, text, offset)
  if (opening === null) return undefined
  const closing = opening[1] === '/'
  const name = (opening[2] ?? '').toLowerCase()
  if (!knownName(name)) return undefined

  const attributes = new Map<string, string>()
  let at = offset + opening[0].length
  while (at - offset < MAX_TAG_LENGTH) {
    const gap = matchAt(space, text, at)?.[0].length ?? 0
    at += gap
    if (text.charAt(at) === '>') {
      return { name, closing, selfClosing: false, attributes, length: at + 1 - offset }
    }
    if (text.startsWith('/>', at)) {
      return { name, closing, selfClosing: true, attributes, length: at + 2 - offset }
    }

    const attribute = gap === 0 ? null : matchAt(attributeName, text, at)
    if (attribute === null) return undefined
    at += attribute[0].length
    const assignment = matchAt(equals, text, at)
    if (assignment === null) {
      attributes.set(attribute[0].toLowerCase(), '')
      continue
    }

    const value = valueAt(text, at + assignment[0].length)
    if (value === undefined) return undefined
    attributes.set(attribute[0].toLowerCase(), decodeEntities(value.value))
    at = value.end
  }
  return undefined
}
