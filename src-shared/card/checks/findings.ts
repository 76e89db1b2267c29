import { toPointer, type JsonPath } from '../../json-pointer'
import type { MessageKey, MessageParams } from '../../messages/catalogue'
import type { Problem, Severity, TextRange } from '../../problem'
import { rangeOfKey, rangeOfValue } from '../locate'
import type { ParsedCard } from '../parse-card'

/** Which text a problem underlines: the value, or the name of the member. */
export type Underline = 'value' | 'key'

/** A list longer than this helps nobody, and a hostile card could fill any amount of memory. */
export const MAX_PROBLEMS = 500

/** Collects the problems of one card and gives each its place in the text. */
export class Findings {
  readonly problems: Problem[] = []

  constructor(readonly parsed: ParsedCard) {}

  /** Whether no more problems are taken; a check that walks may stop here. */
  get full(): boolean {
    return this.problems.length >= MAX_PROBLEMS
  }

  add(
    severity: Severity,
    code: MessageKey,
    path: JsonPath,
    params?: MessageParams,
    underline: Underline = 'value',
  ): void {
    if (this.full) return
    const pointer = toPointer(path)
    const range = underline === 'key' ? rangeOfKey(this.parsed, pointer) : rangeOfValue(this.parsed, pointer)
    this.addAt(severity, code, path, range ?? { offset: 0, length: 0 }, params)
  }

  addAt(
    severity: Severity,
    code: MessageKey,
    path: JsonPath,
    range: TextRange,
    params?: MessageParams,
  ): void {
    if (this.full) return
    const problem = { code, severity, source: 'card', pointer: toPointer(path), range } as const
    this.problems.push(params === undefined ? problem : { ...problem, params })
  }
}
