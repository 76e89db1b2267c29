import { decodeEntities } from './entities'
import { knows, type Dialect } from './dialect'
import type { LinkTarget } from './tree'

/** Longest address that is read as a link; more is no address but an accident. */
const MAX_ADDRESS = 4096

/** An address that a card may open: http or https, with a host (Card §9, §6.6; API §9.1). */
export function webAddress(text: string): string | undefined {
  const url = text.trim()
  return url.length <= MAX_ADDRESS && /^https?:\/\/[^\s/?#]/i.test(url) && !/\s/.test(url) ? url : undefined
}

/** What the parentheses of `[text](…)` hold, as a dialect reads it; `undefined` when that is no link. */
export function linkTarget(source: string, dialect: Dialect): LinkTarget | undefined {
  const text = decodeEntities(source).trim()
  if (knows(dialect, 'variableLink') && /^\$[\w-]{1,100}$/.test(text)) {
    return { kind: 'variable', name: text.slice(1) }
  }
  if (knows(dialect, 'phoneLink') && /^tel:(?:\/\/)?\+?[\d-]{2,30}$/.test(text)) {
    return { kind: 'address', url: text }
  }
  const url = webAddress(text)
  return url === undefined ? undefined : { kind: 'address', url }
}

/** The end of a destination whose `(` stands at `offset`: the offset of its `)`; `undefined` when it never closes. */
export function destinationEnd(text: string, offset: number): number | undefined {
  let depth = 0
  const last = Math.min(text.length, offset + MAX_ADDRESS)
  for (let at = offset + 1; at < last; at++) {
    const char = text.charAt(at)
    if (char === '\n') return undefined
    if (char === '(' && ++depth > 8) return undefined
    if (char === ')' && depth-- === 0) return at
  }
  return undefined
}
