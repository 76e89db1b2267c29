import { colourNames, enumColour, isTagColour, tagColours } from '../../catalogue/colours'
import { similarWord } from '../../checks/similar-word'
import type { HtmlTag } from '../../markdown/html-tag'
import type { ReportBuilder } from './markdown-report'
import { attribute, replacing, valueSpan, type Piece } from './tag-piece'

/** Names from other colour worlds, and the nearest that Feishu has (Card §12.3). */
const otherNames: Readonly<Record<string, string>> = {
  gray: 'grey',
  black: 'default',
  pink: 'carmine',
  cyan: 'turquoise',
  teal: 'turquoise',
  gold: 'yellow',
  brown: 'orange',
  navy: 'indigo',
  magenta: 'violet',
  lightgrey: 'grey-300',
  light_grey: 'grey-300',
  lightgray: 'grey-300',
  darkgrey: 'grey-700',
  skyblue: 'wathet',
}

function nearColour(name: string): string | undefined {
  const word = name.toLowerCase()
  if (Object.hasOwn(otherNames, word)) return otherNames[word]
  return /^[a-z]/i.test(name) ? similarWord(name, colourNames) : undefined
}

/** A colour of text or background: a name of Card §12.3, or of the card's own. */
export function checkFontColour(report: ReportBuilder, tag: HtmlTag, piece: Piece, name: string): void {
  if (!tag.attributes.has(name)) {
    if (tag.name !== 'font') return
    report.add({ from: piece.from, to: piece.to, severity: 'hint', code: 'card.md-font-without-colour' })
    return
  }
  const colour = attribute(tag, name)
  if (colour === 'default' || colour.includes('${') || enumColour(colour) !== undefined) return
  if (/^rgba?\(/i.test(colour)) return
  const span = valueSpan(piece, name)
  report.add({
    ...span,
    severity: 'warning',
    code: 'card.md-colour',
    params: { colour: colour.slice(0, 40) },
    unlessColour: colour,
    ...replacing(span, nearColour(colour)),
  })
}

/** The 13 colours of tags (Card §12.2). */
export function checkTagColour(report: ReportBuilder, tag: HtmlTag, piece: Piece): void {
  const colour = attribute(tag, 'color')
  if (colour === '' || colour.includes('${') || isTagColour(colour)) return
  const span = valueSpan(piece, 'color')
  const near = /^gr[ae]y/i.test(colour) ? 'neutral' : similarWord(colour, Object.keys(tagColours))
  report.add({
    ...span,
    severity: 'warning',
    code: 'card.md-tag-colour',
    params: { colour: colour.slice(0, 40), colours: Object.keys(tagColours).join(', ') },
    ...replacing(span, near),
  })
}
