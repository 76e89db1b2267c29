import { homedir } from 'node:os'
import { basename } from 'node:path'
import type { Exchange } from '@shared/history/history-entry'
import type { PushReport } from '@shared/push/push-report'
import { historyEntryOf } from '../history/history-entry-of'
import { historyFiles } from '../history/history-files'
import { userDataFolder } from '../profiles/user-data-folder'
import type { CommandCall } from './commands'
import type { DraftOnDisk } from './draft-on-disk'

/** What a push by command was asked and answered. */
export interface CommandAttempt {
  readonly report: PushReport
  readonly exchanges: readonly Exchange[]
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Who: the profile, or the help desk of the environment's credentials. */
  readonly profile: string
}

/** Keeps an attempt where the window finds it. What asked nothing or was not to be sent is none. */
export async function keepInHistory(
  attempt: CommandAttempt,
  { draft, path }: DraftOnDisk,
  { host, output }: CommandCall,
): Promise<void> {
  const { outcome } = attempt.report
  if (attempt.exchanges.length === 0 || outcome === 'dry-run' || outcome === 'declined') return
  const folder = userDataFolder({ platform: process.platform, env: host.env, home: homedir() })
  const history = historyFiles(folder, host.now, (notice) => output.note(output.say(notice)))
  const entry = {
    ...attempt,
    source: 'command-line',
    draftName: basename(path),
    target: draft.target,
  } as const
  await history.record(historyEntryOf(entry))
}
