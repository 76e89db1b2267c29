import type { MessageKey, MessageParams } from '../../../messages/catalogue'
import type { Severity } from '../../../problem'

/** A piece of a Markdown text: UTF-16 units of the text itself, not of the JSON around it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Another text in the place of a piece. */
export interface Replacement extends Span {
  readonly text: string
}

/** Something wrong in a Markdown text, whatever card it stands in. */
export interface MarkdownFinding extends Span {
  readonly severity: Severity
  readonly code: MessageKey
  readonly params?: MessageParams
  readonly serverCode?: string
  readonly fix?: {
    readonly key: MessageKey
    readonly params?: MessageParams
    readonly edits: readonly Replacement[]
  }
  /** No fault where `config.style.color` has a colour of this name. */
  readonly unlessColour?: string
}

/** What a Markdown text holds that only the card around it can judge. */
export interface NamedSpan extends Span {
  readonly name: string
}

export interface MarkdownReport {
  readonly findings: readonly MarkdownFinding[]
  /** Pipe tables of 2.0. */
  readonly tables: readonly Span[]
  /** `[text]($name)`. */
  readonly variables: readonly NamedSpan[]
  /** People by id: `<at>` and `<person>`, without "all". */
  readonly people: readonly NamedSpan[]
}

/** Collects the report of one text. */
export class ReportBuilder implements MarkdownReport {
  readonly findings: MarkdownFinding[] = []
  readonly tables: Span[] = []
  readonly variables: NamedSpan[] = []
  readonly people: NamedSpan[] = []
  private readonly said = new Set<string>()

  add(finding: MarkdownFinding): void {
    this.findings.push(finding)
  }

  /** Adds what needs to be said once in a text, however often it occurs. */
  addOnce(topic: string, finding: MarkdownFinding): void {
    if (this.said.has(topic)) return
    this.said.add(topic)
    this.add(finding)
  }
}
