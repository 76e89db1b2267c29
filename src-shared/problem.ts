import type { Message } from './result'
import type { TextEdit } from './text-edit'

/** `error` stops a push, `warning` is shown before one, `hint` only informs. */
export type Severity = 'error' | 'warning' | 'hint'

/** A piece of a text, in UTF-16 units as JavaScript and Monaco count. */
export interface TextRange {
  readonly offset: number
  readonly length: number
}

/** The document that a problem's pointer and range speak of. */
export type ProblemSource = 'card' | 'notification' | 'target' | 'file'

/** A mechanical way out of a problem. */
export interface Fix {
  /** What it does, as a command: "Rename to tag". */
  readonly message: Message
  /** Against the text that was checked; they do not overlap. */
  readonly edits: readonly TextEdit[]
}

/**
 * One finding of a check. The editor's markers, the problems list, the gate before a push and the command line all
 * show the same list (design §2, "one engine for problems").
 */
export interface Problem {
  /** Stable name, also the key of the message: `card.unknown-tag`. */
  readonly code: Message['key']
  readonly severity: Severity
  readonly source: ProblemSource
  /** JSON pointer (RFC 6901) into the document that `source` names; the empty string is its root. */
  readonly pointer: string
  /** Where in the text of the card; present for `source: 'card'` only. */
  readonly range?: TextRange
  readonly params?: Message['params']
  /** How to mend it without thinking; of cards only. */
  readonly fix?: Fix
  /** What Feishu would answer, where that is known (Card §13). */
  readonly serverCode?: string
  /** The page of the documentation that says so. */
  readonly link?: string
}

/** Whether a push may not leave while these problems stand. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

/** The sentence that describes a problem. */
export function problemMessage(problem: Problem): Message {
  return problem.params === undefined ? { key: problem.code } : { key: problem.code, params: problem.params }
}
