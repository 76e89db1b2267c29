import type { PushOutcome } from '@shared/push/push-report'

/** How the command line ends (design §3.3). */
export const ExitCode = {
  done: 0,
  /** The draft has errors; nothing was sent. */
  draftHasErrors: 1,
  /** Wrong usage, or a file that cannot be read; nothing was sent. */
  wrongUsage: 2,
  /** Feishu answered and said no. */
  refused: 3,
  /** No answer, or nobody can say whether the update was taken. */
  noAnswer: 4,
  /** The push changed on Feishu, or is no longer a draft; nothing was sent. */
  conflict: 5,
  /** Stopped by a person before anything was sent: Ctrl-C, or "no" to the question. */
  stopped: 130,
} as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

const codeOfOutcome: Readonly<Record<PushOutcome, ExitCode>> = {
  updated: ExitCode.done,
  'dry-run': ExitCode.done,
  invalid: ExitCode.draftHasErrors,
  refused: ExitCode.refused,
  'no-answer': ExitCode.noAnswer,
  unknown: ExitCode.noAnswer,
  conflict: ExitCode.conflict,
  declined: ExitCode.stopped,
}

export function exitCodeOf(outcome: PushOutcome): ExitCode {
  return codeOfOutcome[outcome]
}
