import type { HistoryEntry } from '@shared/history/history-entry'

/** So many attempts of a push are kept; the oldest go first. */
const MOST_ENTRIES = 200

/**
 * The history with one more attempt. An attempt that got no answer, as the one before it, takes its place with a count:
 * a week without a network must not push everything else out.
 * @param entries - the oldest first.
 */
export function withEntry(entries: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const others = entries.filter(({ id }) => id !== entry.id)
  const last = others.at(-1)
  if (last === undefined || !isTheSameSilence(last, entry)) return [...others, entry].slice(-MOST_ENTRIES)

  const repeated: HistoryEntry = { ...entry, times: (last.times ?? 1) + 1, since: last.since ?? last.at }
  return [...others.slice(0, -1), repeated].slice(-MOST_ENTRIES)
}

function isTheSameSilence(last: HistoryEntry, entry: HistoryEntry): boolean {
  return (
    entry.outcome === 'no-answer' &&
    last.outcome === 'no-answer' &&
    last.advice.key === entry.advice.key &&
    last.source === entry.source &&
    last.profile === entry.profile
  )
}
