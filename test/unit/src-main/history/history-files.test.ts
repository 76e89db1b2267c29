import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { historyAsCsv, historyAsJson, logIdsOf } from '@shared/history/export-history'
import type { HistoryEntry } from '@shared/history/history-entry'
import type { Message } from '@shared/result'
import { historyEntryOf } from '../../../../src-main/history/history-entry-of'
import { historyFiles } from '../../../../src-main/history/history-files'
import { sampleReport } from '../outbox/sample-item'
import { sampleDraft } from '../push/scripted-help-desk'
import { temporaryFolder } from '../temporary-folder'

const { target } = sampleDraft()

function entry(part: Partial<HistoryEntry> = {}, report = sampleReport('updated')): HistoryEntry {
  const attempt = {
    exchanges: [],
    startedAt: 1000,
    source: 'window',
    profile: 'Mine',
    draftName: 'a',
  } as const
  return { ...historyEntryOf({ report, ...attempt, target }), ...part }
}

function open(folder = temporaryFolder()) {
  const notices: Message[] = []
  const history = historyFiles(
    folder,
    () => 5000,
    (notice) => notices.push(notice),
  )
  const of = async (): Promise<HistoryEntry[]> => {
    const found = await history.of(target)
    if (!found.ok) throw new Error(found.error.code)
    return found.value
  }
  return { folder, history, notices, of }
}

describe('the history of a push', () => {
  it('has every attempt, the latest first, and none of another push', async () => {
    const { history, of } = open()
    await history.record(entry({ id: 'one' }))
    await history.record(entry({ id: 'two', target: { ...target, notificationId: '1' } }))
    await history.record(entry({ id: 'three' }))
    expect((await of()).map(({ id }) => id)).toEqual(['three', 'one'])
  })

  it('is bounded, and the oldest go first', async () => {
    const { history, of } = open()
    for (let number = 0; number < 205; number += 1) await history.record(entry({ id: `e-${number}` }))
    const ids = (await of()).map(({ id }) => id)
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([200, 'e-204', 'e-5'])
  })

  it('counts attempts in a row that got no answer as one line', async () => {
    const silence = sampleReport('no-answer', { advice: { key: 'push.cancelled' } })
    const { history, of } = open()
    for (const at of [1, 2, 3]) await history.record(entry({ at }, silence))
    await history.record(entry())
    expect((await of()).map(({ outcome, times, since, at }) => [outcome, times, since, at])).toEqual([
      ['updated', undefined, undefined, 1000],
      ['no-answer', 3, 1, 3],
    ])
  })

  it('puts a damaged file aside, says so, and begins anew', async () => {
    const { folder, history, notices, of } = open()
    await history.record(entry())
    const [file] = readdirSync(join(folder, 'history')).filter((name) => name.endsWith('.json'))
    writeFileSync(join(folder, 'history', file!), '{"format":"pushcard-history/1","entries":[{}]}')
    expect(await of()).toEqual([])
    expect(notices.map(({ key }) => key)).toEqual(['history.damaged'])
  })

  it('cuts values that are too long to be kept for every attempt', () => {
    const changes = [{ field: 'push_content', before: 'b', after: 'x'.repeat(30_000) }] as const
    const [change] = entry({}, sampleReport('updated', { changes })).changes
    expect(change).toEqual({ field: 'push_content', before: 'b', after: `${'x'.repeat(2000)}…` })
  })

  it('is written by two processes without losing a line', async () => {
    const folder = temporaryFolder()
    const [one, other] = [open(folder), open(folder)]
    await Promise.all(
      Array.from({ length: 10 }, (_none, number) =>
        (number % 2 === 0 ? one : other).history.record(entry({ id: `e-${number}` })),
      ),
    )
    expect(await one.of()).toHaveLength(10)
  })

  it('is told when it cannot be kept', async () => {
    const { folder, history, notices } = open()
    writeFileSync(join(folder, 'history'), readFileSync(import.meta.filename))
    await history.record(entry())
    expect(notices).toHaveLength(1)
  })
})

describe('an exported history', () => {
  const exchange = { call: 'get', at: 1, httpStatus: 200, code: 0, requestId: null } as const
  const spoken = entry(
    {
      draftName: '=SUM(A1), "x"',
      exchanges: [
        { ...exchange, logId: 'log-1' },
        { ...exchange, logId: 'log-2' },
        { ...exchange, logId: null, requestId: 'request-3' },
      ],
    },
    sampleReport('updated', { logId: 'log-2' }),
  )

  it('has every id that support asks for once', () => {
    expect(logIdsOf(spoken)).toEqual(['log-1', 'log-2', 'request-3'])
  })

  it('is a table without formulas, or the very entries', () => {
    const [head, row] = historyAsCsv([spoken]).split('\r\n')
    expect(head).toMatch(/^\uFEFFtime,source,profile,/)
    expect(row).toContain(`window,Mine,"'=SUM(A1), ""x""",`)
    expect(row).toContain('log-1 log-2 request-3')
    expect(JSON.parse(historyAsJson([spoken]))).toEqual([spoken])
  })
})
