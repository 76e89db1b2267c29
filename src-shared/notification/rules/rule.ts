import type { DraftTarget } from '../../draft/draft'
import { toPointer, type JsonPath } from '../../json-pointer'
import type { notificationMessages } from '../../messages/notification'
import type { Problem, ProblemSource, Severity } from '../../problem'
import type { NotificationRecord } from '../notification-record'

export interface RuleContext {
  readonly target: DraftTarget
  /** Milliseconds since 1970. */
  readonly now: number
}

/** One rule of API §2: what it finds wrong in a record. */
export type NotificationRule = (record: NotificationRecord, context: RuleContext) => Problem[]

type NotificationCode = keyof typeof notificationMessages
type Finding = readonly [
  severity: Severity,
  code: NotificationCode,
  path: JsonPath,
  params?: Problem['params'],
]

/** A problem of the record; `path` leads to the place in it. */
export function notificationProblem(...finding: Finding): Problem {
  return problemOf('notification', finding)
}

/** A problem of the draft's target. */
export function targetProblem(...finding: Finding): Problem {
  return problemOf('target', finding)
}

function problemOf(source: ProblemSource, [severity, code, path, params]: Finding): Problem {
  const problem = { code, severity, source, pointer: toPointer(path) }

  return params === undefined ? problem : { ...problem, params }
}
