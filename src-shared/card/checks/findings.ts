import { toPointer, type JsonPath } from '../../json-pointer'
import type { MessageKey, MessageParams } from '../../messages/catalogue'
import type { Fix, Problem, Severity, TextRange } from '../../problem'
import { rangeOfKey, rangeOfValue } from '../locate'
import type { ParsedCard } from '../parse-card'

/** Which text a problem underlines: the value, or the name of the member. */
export type Underline = 'value' | 'key'

/** A list longer than this helps nobody, and a hostile card could fill any amount of memory. */
export const MAX_PROBLEMS = 500

/** Hints are cheap: they must not take the place of what stops a push. */
const MAX_HINTS = 200

/** What can be said of a problem beside its code and place; what is `undefined` is left out. */
export interface FindingDetails {
  readonly params?: MessageParams | undefined
  /** `value` when left out. */
  readonly underline?: Underline | undefined
  /** How to mend it. A function is asked only when the problem is taken. */
  readonly fix?: Fix | (() => Fix | undefined) | undefined
  /** What Feishu would answer (Card §13). */
  readonly serverCode?: string | undefined
  /** The page of the documentation: `pageOf(entry, version)`. */
  readonly link?: string | undefined
}

/** Collects the problems of one card and gives each its place in the text. */
export class Findings {
  readonly problems: Problem[] = []

  private hints = 0

  constructor(readonly parsed: ParsedCard) {}

  /** Whether no more problems are taken; a check that walks may stop here. */
  get full(): boolean {
    return this.problems.length >= MAX_PROBLEMS
  }

  /** Whether one more problem of this severity is taken; a check that has to think may ask before. */
  takes(severity: Severity): boolean {
    return !this.full && (severity !== 'hint' || this.hints < MAX_HINTS)
  }

  /** Adds a problem of the value, or the member's name, at a path. */
  add(severity: Severity, code: MessageKey, path: JsonPath, details: FindingDetails = {}): void {
    if (!this.takes(severity)) return
    const pointer = toPointer(path)
    const range =
      details.underline === 'key' ? rangeOfKey(this.parsed, pointer) : rangeOfValue(this.parsed, pointer)
    this.addAt(severity, code, path, range ?? { offset: 0, length: 0 }, details)
  }

  /** Adds a problem of a piece of text that its pointer does not tell. */
  addAt(
    severity: Severity,
    code: MessageKey,
    path: JsonPath,
    range: TextRange,
    details: FindingDetails = {},
  ): void {
    if (!this.takes(severity)) return
    if (severity === 'hint') this.hints++
    const { params, serverCode, link } = details
    const fix = typeof details.fix === 'function' ? details.fix() : details.fix
    this.problems.push({
      code,
      severity,
      source: 'card',
      pointer: toPointer(path),
      range,
      ...(params === undefined ? {} : { params }),
      ...(fix === undefined ? {} : { fix }),
      ...(serverCode === undefined ? {} : { serverCode }),
      ...(link === undefined ? {} : { link }),
    })
  }
}
