import { knows, tagFeature, type Dialect } from '../../markdown/dialect'
import { htmlTagAt, type HtmlTag } from '../../markdown/html-tag'
import { checkAt, checkDatetime, checkLinkTag, checkNumberTag, checkPerson } from './check-tag'
import { checkFontColour, checkTagColour } from './check-tag-colour'
import type { ReportBuilder, Span } from './markdown-report'

/** Tags that hold something and must be ended. */
const needsEnd: ReadonlySet<string> = new Set([
  'a',
  'at',
  'font',
  'link',
  'number_tag',
  'person',
  'text_tag',
  'local_datetime',
  'raw',
])

/** HTML that people try; other words between `<` and `>` are placeholders or comparisons. */
const html: ReadonlySet<string> = new Set(
  (
    'b strong i em u s del strike ins mark small big sub sup p div span h1 h2 h3 h4 h5 h6 ul ol li table tr td th thead ' +
    'tbody img code pre blockquote center details summary iframe style script button input video audio section'
  ).split(' '),
)

const anyTag = /<\/?([a-z][a-z\d]{0,20})(?:\s[^<>]{0,500})?\/?>/iy

interface OpenTag extends Span {
  readonly name: string
}

/** Reads the HTML-like tags of one Markdown text, and whether each that is opened is ended. */
export class TagReader {
  private readonly open: OpenTag[] = []

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
    private readonly report: ReportBuilder,
  ) {}

  /** Reads the `<` at a place, and gives where to read on. */
  readAt(at: number): number {
    const tag = htmlTagAt(this.text, at, (name) => tagFeature(name) !== undefined)
    if (tag === undefined) return this.readUnknown(at)

    const span = { from: at, to: at + tag.length }
    const feature = tagFeature(tag.name)
    if (feature !== undefined && !knows(this.dialect, feature)) {
      this.report.addOnce(`<${tag.name}>`, {
        ...span,
        severity: 'hint',
        code: 'card.md-unsupported',
        params: { syntax: `<${tag.name}>` },
      })
      return span.to
    }
    if (tag.closing) this.close(tag.name, span)
    else {
      this.check(tag, span)
      if (tag.name === 'raw') return this.readRaw(span)
      if (needsEnd.has(tag.name) && !tag.selfClosing) this.open.push({ ...span, name: tag.name })
    }
    return span.to
  }

  /** What stays open at the end of the text. */
  end(): void {
    for (const tag of this.open.splice(0)) this.unclosed(tag)
  }

  private close(name: string, span: Span): void {
    const index = this.open.findLastIndex((tag) => tag.name === name)
    if (index === -1) {
      if (needsEnd.has(name)) {
        this.report.add({
          ...span,
          severity: 'hint',
          code: 'card.md-stray-end',
          params: { tag: name },
          fix: { key: 'card.fix-remove', params: { name: `</${name}>` }, edits: [{ ...span, text: '' }] },
        })
      }
      return
    }
    for (const tag of this.open.splice(index).slice(1)) this.unclosed(tag)
  }

  private unclosed({ name, from, to }: OpenTag): void {
    // A mention holds nothing, so its end belongs right behind it; where other tags should end, only the author knows.
    const edits = [{ from: to, to, text: `</${name}>` }]
    this.report.add({
      from,
      to,
      severity: 'hint',
      code: 'card.md-unclosed-tag',
      params: { tag: name },
      ...(name === 'at' || name === 'person' || name === 'local_datetime'
        ? { fix: { key: 'card.fix-insert', params: { name: `</${name}>` }, edits } }
        : {}),
    })
  }

  /** What `<raw>` holds is not read. */
  private readRaw(span: Span): number {
    const end = this.text.indexOf('</raw>', span.to)
    if (end !== -1) return end + '</raw>'.length
    this.unclosed({ ...span, name: 'raw' })
    return this.text.length
  }

  private readUnknown(at: number): number {
    anyTag.lastIndex = at
    const match = anyTag.exec(this.text)
    const name = match?.[1]?.toLowerCase()
    if (match === null || name === undefined) return at + 1
    if (html.has(name)) {
      this.report.addOnce(`<${name}>`, {
        from: at,
        to: at + match[0].length,
        severity: 'hint',
        code: 'card.md-html',
        params: { tag: name },
      })
    }
    return at + match[0].length
  }

  private check(tag: HtmlTag, span: Span): void {
    const piece = { ...span, source: this.text.slice(span.from, span.to) }
    switch (tag.name) {
      case 'at':
        checkAt(this.report, tag, piece, this.dialect)
        break
      case 'person':
        checkPerson(this.report, tag, piece)
        break
      case 'font':
        checkFontColour(this.report, tag, piece, 'color')
        break
      case 'text_tag':
        checkTagColour(this.report, tag, piece)
        break
      case 'number_tag':
        checkNumberTag(this.report, tag, piece)
        break
      case 'local_datetime':
        checkDatetime(this.report, tag, piece)
        break
      case 'a':
        checkLinkTag(this.report, tag, piece, 'href')
        break
      case 'link':
        checkLinkTag(this.report, tag, piece, 'url')
        break
    }
  }
}
