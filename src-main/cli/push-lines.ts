import type { Draft } from '@shared/draft/draft'
import type { JsonValue } from '@shared/json-value'
import type { MessageKey, MessageParams } from '@shared/messages/catalogue'
import { PushScopeType, type ClientOwnedField } from '@shared/notification/notification-record'
import { outcomeKey } from '@shared/push/practice-report'
import type {
  FieldChange,
  FieldConflict,
  PushOutcome,
  PushReport,
  ShownRequest,
} from '@shared/push/push-report'
import { timeInWords } from '@shared/push/time-in-words'
import { valueInWords } from '@shared/push/value-in-words'
import type { PlacedProblem } from './checked-file'
import type { Colour, Output } from './output'
import { printable } from './printable'
import { problemLine } from './problem-lines'

const outcomeColours: Readonly<Record<PushOutcome, Colour>> = {
  updated: 'green',
  'dry-run': 'green',
  invalid: 'red',
  refused: 'red',
  conflict: 'red',
  'no-answer': 'red',
  unknown: 'red',
  declined: 'yellow',
}

/** What a push is about, before it is confirmed. */
export function introductionLines(draft: Draft, helpDesk: string, output: Output): string[] {
  const { notification, target } = draft
  const words = (field: ClientOwnedField): string => inWords(field, notification[field], output)
  const everyone = notification.push_scope_type === PushScopeType.allMembers

  return [
    fact('window.push.help-desk', helpDesk, output),
    fact('window.field.notificationId', printable(target.notificationId), output),
    fact('window.field.job_name', words('job_name'), output),
    fact('window.field.push_type', words('push_type'), output),
    fact('window.field.push_scope_type', words('push_scope_type'), output),
    ...sendAtLines(notification.send_at, output),
    ...(everyone ? [output.say({ key: 'window.push.everyone' })] : []),
  ]
}

/** The proposed time, as the window says it. */
function sendAtLines(sendAt: JsonValue | undefined, output: Output): string[] {
  if (typeof sendAt !== 'string' || !/^\d{13}$/.test(sendAt)) return []

  const params = {
    local: timeInWords(sendAt, output.language),
    beijing: timeInWords(sendAt, output.language, 'Asia/Shanghai'),
  }
  return [fact('window.field.send_at', output.say({ key: 'window.form.send-at.hint', params }), output)]
}

/** What an update changes on Feishu. */
export function changeLines(changes: readonly FieldChange[], output: Output): string[] {
  if (changes.length === 0) return [output.say({ key: 'window.push.no-changes' })]
  return [
    heading('window.push.what-changes', output),
    ...changes.flatMap(({ field, before, after }) => sides(field, [before, '-'], [after, '+'], output)),
  ]
}

/** How a push ended, for people. */
export function reportLines(
  file: string,
  report: PushReport,
  problems: readonly PlacedProblem[],
  output: Output,
): string[] {
  const outcome = output.say({ key: outcomeKey(report) })
  return [
    ...problems.map((problem) => problemLine(file, problem, output)),
    output.paint(outcomeColours[report.outcome], outcome),
    output.say(report.advice),
    ...conflictLines(report.conflicts, output),
    ...notTakenLines(report.notTaken, output),
    ...answerLines(report, output),
  ]
}

/** The request of an update, secrets replaced. */
export function requestLines({ method, url, headers, body }: ShownRequest): string[] {
  const headerLines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${url}`, ...headerLines, '', body].map(printable)
}

function answerLines({ httpStatus, code, msg, logId }: PushReport, output: Output): string[] {
  if (httpStatus === null) return []
  const parts = [
    `HTTP ${httpStatus}`,
    ...(code === null ? [] : [`code ${code}`]),
    ...(msg === null || msg === '' ? [] : [`msg ${JSON.stringify(msg)}`]),
    ...(logId === null ? [] : [`log id ${logId}`]),
  ]
  return [output.paint('dim', printable(parts.join(', ')))]
}

function conflictLines(conflicts: readonly FieldConflict[], output: Output): string[] {
  if (conflicts.length === 0) return []
  return [
    heading('window.push.changed-there', output),
    ...conflicts.flatMap(({ field, theirs, mine }) => sides(field, [theirs, '-'], [mine, '+'], output)),
  ]
}

function notTakenLines(notTaken: readonly FieldChange[], output: Output): string[] {
  if (notTaken.length === 0) return []
  return [
    heading('window.push.not-taken', output),
    ...notTaken.flatMap(({ field, before, after }) => sides(field, [before, '-'], [after, '+'], output)),
  ]
}

type Side = readonly [value: JsonValue | undefined, sign: '-' | '+']

function sides(field: ClientOwnedField, one: Side, other: Side, output: Output): string[] {
  const lines = ([value, sign]: Side): string[] =>
    inWords(field, value, output)
      .split('\n')
      .map((line) => output.paint(sign === '-' ? 'red' : 'green', `    ${sign} ${line}`))
  return [`  ${output.say({ key: `window.field.${field}` })} (${field})`, ...lines(one), ...lines(other)]
}

function fact(label: MessageKey, value: string, output: Output): string {
  return output.say({ key: 'cli.fact', params: { label: output.say({ key: label }), value } })
}

function heading(key: MessageKey, output: Output): string {
  return output.say({ key: 'cli.heading', params: { text: output.say({ key }) } })
}

function inWords(field: ClientOwnedField, value: JsonValue | undefined, output: Output): string {
  const translate = (key: MessageKey, params?: MessageParams): string =>
    output.say(params === undefined ? { key } : { key, params })
  return printable(valueInWords(field, value, translate))
}
