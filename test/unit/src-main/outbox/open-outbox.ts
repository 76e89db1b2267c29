import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Message, Result } from '@shared/result'
import { ok } from '@shared/result'
import type { Attempt } from '../../../../src-main/outbox/attempt'
import { createOutbox, type Outbox } from '../../../../src-main/outbox/outbox'
import type { OutboxConnection } from '../../../../src-main/outbox/outbox-connection'
import { outboxFiles } from '../../../../src-main/outbox/outbox-files'
import { outboxLocks } from '../../../../src-main/outbox/outbox-locks'
import type { ScriptedHelpDesk } from '../push/scripted-help-desk'
import { temporaryFolder } from '../temporary-folder'
import { manualClock, type ManualClock } from './manual-clock'
import { CONFIRMED_AT } from './sample-item'

export interface OpenOutbox {
  readonly outbox: Outbox
  readonly clock: ManualClock
  readonly attempts: readonly Attempt[]
  readonly notices: readonly Message[]
  /** What the outbox connects with from now on. */
  connection: Result<OutboxConnection>
}

export interface OpenOptions {
  readonly folder?: string
  readonly clock?: ManualClock
}

/** The outbox of a folder as the app has it, with a clock that stands still and a help desk that does as scripted. */
export async function openOutbox(
  { dependencies }: Pick<ScriptedHelpDesk, 'dependencies'>,
  { folder = temporaryFolder(), clock = manualClock(CONFIRMED_AT) }: OpenOptions = {},
): Promise<OpenOutbox> {
  const attempts: Attempt[] = []
  const notices: Message[] = []
  const opened = { connection: ok({ client: dependencies.client }) as Result<OutboxConnection> }
  const outbox = createOutbox({
    files: outboxFiles(join(folder, 'outbox'), clock.now, (notice) => notices.push(notice)),
    lockOf: outboxLocks(folder),
    clock,
    random: () => 0,
    connect: () => Promise.resolve(opened.connection),
    expireAfterMs: () => 7 * 24 * 60 * 60 * 1000,
    record: (attempt) => {
      attempts.push(attempt)
      return Promise.resolve()
    },
    onChange: () => undefined,
    tell: (notice) => notices.push(notice),
  })
  await outbox.start()
  onTestFinished(() => outbox.stop())
  return Object.assign(opened, { outbox, clock, attempts, notices })
}
