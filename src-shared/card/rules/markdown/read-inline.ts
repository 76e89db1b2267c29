import { emoji } from '../../catalogue/emoji'
import { decodeEntities } from '../../markdown/entities'
import { knows, type Dialect } from '../../markdown/dialect'
import { destinationEnd } from '../../markdown/link-target'
import { isImageAddress, isLocalImageKey, looksLikeImageKey } from '../image-key'
import { checkAddress } from './check-address'
import type { ReportBuilder, Span } from './markdown-report'
import { TagReader } from './read-tags'

/** Feishu's emoji keys without their capitals, to find the one that was meant. */
const emojiByLetters: ReadonlyMap<string, string> = new Map(
  Object.keys(emoji).map((key) => [key.toLowerCase(), key]),
)

/** Where something may begin: a tag, a link's destination, an emoji, inline code. */
const start = /<|\]\(|`+|:(?=[A-Za-z])/g
const emojiKey = /:([A-Za-z][A-Za-z_]{1,31}):(?!\w)/y

/** Brackets in the text of a link; more are an accident, and the bound keeps hostile text cheap. */
const MAX_BRACKETS = 16

/** Looks at the running text of a Markdown piece: tags, links, pictures, emoji, code (Card §9). */
export class InlineReader {
  private readonly tags: TagReader
  private knownLineEnd = -1

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
    private readonly report: ReportBuilder,
  ) {
    this.tags = new TagReader(text, dialect, report)
  }

  read({ from, to }: Span): void {
    start.lastIndex = from
    for (
      let match = start.exec(this.text);
      match !== null && match.index < to;
      match = start.exec(this.text)
    ) {
      const next = this.readAt(match.index, match[0])
      start.lastIndex = Math.max(next, match.index + 1)
    }
  }

  /** To be called behind the last piece. */
  end(): void {
    this.tags.end()
  }

  /** Reads what stands at a place, and gives where to read on. */
  private readAt(at: number, found: string): number {
    if (found === '<') return this.tags.readAt(at)
    if (found === '](') return this.readDestination(at)
    if (found === ':') return this.readEmoji(at)
    return this.readCode(at, found)
  }

  /** Inline code hides what it holds; where the dialect lacks it, the backticks are shown. */
  private readCode(at: number, marks: string): number {
    const behind = at + marks.length
    const inside = this.text.slice(behind, this.lineEnd(behind)).indexOf(marks)
    if (inside === -1) return behind
    const end = behind + inside
    if (knows(this.dialect, 'inlineCode')) return end + marks.length
    this.report.addOnce('`', {
      from: at,
      to: end + marks.length,
      severity: 'hint',
      code: 'card.md-unsupported',
      params: { syntax: '`…`' },
    })
    return behind
  }

  private lineEnd(at: number): number {
    if (at > this.knownLineEnd) {
      const end = this.text.indexOf('\n', at)
      this.knownLineEnd = end === -1 ? this.text.length : end
    }
    return this.knownLineEnd
  }

  private readEmoji(at: number): number {
    emojiKey.lastIndex = at
    const match = emojiKey.exec(this.text)
    const key = match?.[1]
    if (match === null || key === undefined || /\w/.test(this.text.charAt(at - 1))) return at + 1

    const span = { from: at, to: at + match[0].length }
    if (Object.hasOwn(emoji, key)) return span.to
    const meant = emojiByLetters.get(key.toLowerCase())
    // The list of keys is not complete, but each begins with a capital.
    if (meant === undefined && key !== key.toLowerCase()) return span.to
    this.report.add({
      ...span,
      severity: 'hint',
      code: meant === undefined ? 'card.md-emoji' : 'card.md-emoji-similar',
      params: meant === undefined ? { key } : { key, similar: meant },
      ...(meant === undefined
        ? {}
        : {
            fix: {
              key: 'card.fix-replace',
              params: { value: `:${meant}:` },
              edits: [{ ...span, text: `:${meant}:` }],
            },
          }),
    })
    return span.to
  }

  /** `[text](address)`, `[text]($name)`, `![hover](key)`. */
  private readDestination(at: number): number {
    const end = destinationEnd(this.text, at + 1)
    const bracket = this.openingBracket(at)
    if (end === undefined || bracket === undefined) return at + 2

    const span = { from: at + 2, to: end }
    const target = decodeEntities(this.text.slice(span.from, span.to)).trim()
    if (this.text.charAt(bracket - 1) === '!') this.checkPicture(target, span, bracket - 1)
    else this.checkLink(target, span)
    return end + 1
  }

  /** The `[` that belongs to a `]`; it stands on the same line. */
  private openingBracket(closing: number): number | undefined {
    let depth = 0
    for (let at = closing - 1; at >= 0 && closing - at < 2048; at--) {
      const char = this.text.charAt(at)
      if (char === '\n') return undefined
      if (char === ']' && ++depth > MAX_BRACKETS) return undefined
      if (char === '[' && depth-- === 0) return at
    }
    return undefined
  }

  private checkPicture(key: string, span: Span, from: number): void {
    if (!knows(this.dialect, 'image')) {
      this.report.addOnce('![', {
        from,
        to: span.to + 1,
        severity: 'hint',
        code: 'card.md-unsupported',
        params: { syntax: '![…](…)' },
      })
      return
    }
    if (key.includes('${')) return
    const whole = { from: span.from, to: Math.max(span.to, span.from) }
    if (key === '') {
      this.report.add({ ...whole, from, to: span.to + 1, severity: 'warning', code: 'card.md-empty-picture' })
    } else if (isImageAddress(key)) {
      this.report.add({
        ...whole,
        severity: 'error',
        code: 'card.image-key-is-address',
        serverCode: '200570',
      })
    } else if (isLocalImageKey(key)) {
      this.report.add({
        ...whole,
        severity: 'error',
        code: 'card.image-not-uploaded',
        params: { key: key.slice(0, 40) },
        serverCode: '200570',
      })
    } else if (!looksLikeImageKey(key)) {
      this.report.add({
        ...whole,
        severity: 'hint',
        code: 'card.image-key-unusual',
        params: { key: key.slice(0, 40) },
      })
    }
  }

  private checkLink(target: string, span: Span): void {
    const variable = /^\$([\w-]{1,100})$/.exec(target)?.[1]
    if (variable !== undefined) {
      if (knows(this.dialect, 'variableLink')) this.report.variables.push({ ...span, name: variable })
      else this.report.add({ ...span, severity: 'warning', code: 'card.md-variable-link' })
      return
    }
    if (/^tel:/i.test(target)) {
      if (!knows(this.dialect, 'phoneLink')) {
        this.report.add({ ...span, severity: 'hint', code: 'card.md-phone-link' })
      }
      return
    }
    checkAddress(this.report, target, span)
  }
}
