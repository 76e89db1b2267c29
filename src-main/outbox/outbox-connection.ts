import type { Message, Result } from '@shared/result'
import type { PushClock, PushDependencies } from '../push/push-draft'
import type { Exclusively } from '../profiles/file-lock'
import type { Attempt } from './attempt'
import type { OutboxFiles } from './outbox-files'
import type { ConfirmedPush } from './outbox-item'

/** What a push goes out with. */
export type OutboxConnection = Pick<PushDependencies, 'client' | 'refreshCredentials'>

/** What an outbox gets handed in. */
export interface OutboxParts {
  readonly files: OutboxFiles
  /** Keeps other processes from working on the same push. */
  readonly lockOf: (pushKey: string) => Exclusively
  readonly clock: PushClock
  /** From 0 to 1, as `Math.random` gives. */
  readonly random: () => number
  /** Finds the address and the credentials of a push; a failure means that it waits for sign-in. */
  readonly connect: (push: ConfirmedPush) => Promise<Result<OutboxConnection>>
  /** How long an item may wait for its first try, in milliseconds. */
  readonly expireAfterMs: () => number
  /** Keeps every attempt in the history; its failures are its own to tell. */
  readonly record: (attempt: Attempt) => Promise<void>
  /** Something that the window shows has changed. */
  readonly onChange: () => void
  /** Shows a notice. */
  readonly tell: (notice: Message) => void
}
