import { join } from 'node:path'
import type { Settings } from '@shared/settings'
import type { Message } from '@shared/result'
import type { Attempt } from '../outbox/attempt'
import { createOutbox, type Outbox } from '../outbox/outbox'
import { outboxFiles } from '../outbox/outbox-files'
import { outboxLocks } from '../outbox/outbox-locks'
import { systemClock } from '../push/push-draft'
import type { FindConnection } from './push-connection'

export interface StudioOutboxParts {
  /** The folder of the app's own files. */
  readonly userData: string
  readonly settings: () => Settings
  readonly connect: FindConnection
  readonly record: (attempt: Attempt) => Promise<void>
  readonly onChange: () => void
  readonly tell: (notice: Message) => void
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The window's outbox, with the real clock and files. */
export function studioOutbox(parts: StudioOutboxParts): Outbox {
  const { userData, settings, connect, record, onChange, tell } = parts
  return createOutbox({
    files: outboxFiles(join(userData, 'outbox'), Date.now, tell),
    lockOf: outboxLocks(userData),
    clock: systemClock,
    random: Math.random,
    connect: ({ profileId, draft }) => connect(profileId, draft),
    expireAfterMs: () => settings().outboxDays * DAY_MS,
    record,
    onChange,
    tell,
  })
}
