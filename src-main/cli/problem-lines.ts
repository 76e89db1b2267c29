import type { TextPosition } from '@shared/draft/text-position'
import type { Severity } from '@shared/problem'
import type { PlacedProblem } from './checked-file'
import type { Colour, Output } from './output'
import { printable } from './printable'

/** A problem in the words of `--json` (design §3.3). */
export interface ProblemDocument {
  readonly severity: Severity
  readonly code: string
  readonly message: string
  readonly path: string
  /** From 1, as is the column; the start of the file where there is no place to speak of. */
  readonly line: number
  readonly column: number
}

const fileStart: TextPosition = { line: 1, column: 1 }

const severityColours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', hint: 'cyan' }

export function problemDocument(problem: PlacedProblem, output: Output): ProblemDocument {
  const { severity, code, path, position = fileStart } = problem
  return { severity, code, message: output.sentence(problem.message), path, ...position }
}

/** A problem on one line, in the form that editors and terminals make a link of: `file:line:column: …`. */
export function problemLine(file: string, problem: PlacedProblem, output: Output): string {
  const { severity, code, position } = problem
  const place = position === undefined ? '' : `:${position.line}:${position.column}`
  const word = output.paint(severityColours[severity], output.say({ key: `cli.severity-${severity}` }))
  return `${printable(file)}${place}: ${word}: ${output.say(problem.message)} ${output.paint('dim', `[${code}]`)}`
}
