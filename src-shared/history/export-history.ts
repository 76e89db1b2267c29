import type { HistoryEntry } from './history-entry'

const columns = [
  'time',
  'source',
  'profile',
  'draft',
  'helpdesk_id',
  'notification_id',
  'outcome',
  'http_status',
  'code',
  'msg',
  'log_ids',
  'changed',
  'times',
] as const

/**
 * The attempts as a table for a spreadsheet: RFC 4180, with a byte order mark, without which Excel takes UTF-8 for the
 * system's old encoding.
 */
export function historyAsCsv(entries: readonly HistoryEntry[]): string {
  const rows = entries.map((entry) => [
    new Date(entry.at).toISOString(),
    entry.source,
    entry.profile,
    entry.draftName,
    entry.target.helpdeskId,
    entry.target.notificationId,
    entry.outcome,
    entry.httpStatus ?? '',
    entry.code ?? '',
    entry.msg ?? '',
    logIdsOf(entry).join(' '),
    entry.changes.map(({ field }) => field).join(' '),
    entry.times ?? 1,
  ])
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The attempts as they are kept. */
export function historyAsJson(entries: readonly HistoryEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** The ids that support asks for, of every request of an attempt, each once (API §6.2). */
export function logIdsOf({ logId, exchanges }: HistoryEntry): string[] {
  const ids = [...exchanges.map((exchange) => exchange.logId ?? exchange.requestId), logId]
  return [...new Set(ids.filter((id) => id !== null))]
}

/** A spreadsheet must not take a name for a formula: those that begin like one are led in by an apostrophe. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
