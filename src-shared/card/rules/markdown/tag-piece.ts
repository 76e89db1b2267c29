import type { HtmlTag } from '../../markdown/html-tag'
import type { MarkdownFinding, Span } from './markdown-report'

/** A tag and the text that it was read from. */
export interface Piece extends Span {
  readonly source: string
}

/** Where the value of an attribute stands, quotes not included; the whole tag when it is not to be found. */
export function valueSpan({ source, from, to }: Piece, name: string): Span {
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'<>=\`]+)`, 'i').exec(source)
  const value = match?.[1]
  if (match === null || value === undefined) return { from, to }
  const end = from + match.index + match[0].length
  const quotes = /^["']/.test(value) ? 1 : 0
  return { from: end - value.length + quotes, to: end - quotes }
}

export function attribute(tag: HtmlTag, name: string): string {
  return tag.attributes.get(name)?.trim() ?? ''
}

/** Another value for an attribute. */
export function replacing(span: Span, text: string | undefined): Pick<MarkdownFinding, 'fix'> {
  return text === undefined
    ? {}
    : {
        fix: {
          key: 'card.fix-replace',
          params: { value: text },
          edits: [{ from: span.from, to: span.to, text }],
        },
      }
}
