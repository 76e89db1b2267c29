import type { PushProgress } from '@shared/push/push-progress'
import type { FeishuClient } from '../feishu/feishu-client'
import type { PushClock } from './push-clock'

/** What waiting needs. */
export interface WaitDependencies {
  readonly clock: PushClock
  /** Told what the push is doing. */
  readonly onProgress?: (progress: PushProgress) => void
}

/** What a push gets handed in. */
export interface PushDependencies extends WaitDependencies {
  readonly client: FeishuClient
  /** From 0 to 1, as `Math.random` gives; spreads the repeats of several computers. */
  readonly random: () => number
  /** Gets a new user access token in place of an expired one; whether it did. */
  readonly refreshCredentials?: () => Promise<boolean>
  /** Gives up, as long as nothing was sent. */
  readonly signal?: AbortSignal
}

export interface PushOptions {
  /** Push although somebody else changed the push on Feishu. A push that is no draft is a conflict all the same. */
  readonly force?: boolean
  /** Push although Feishu's copy may not be read. */
  readonly noCheck?: boolean
}

/** Waits and says so. */
export async function waitToRepeat(
  waitMs: number,
  { clock, onProgress }: WaitDependencies,
  signal: AbortSignal | undefined,
): Promise<void> {
  const seconds = Math.ceil(waitMs / 1000)
  onProgress?.({ step: 'waiting', seconds, ...(signal === undefined ? {} : { canStop: true }) })
  await clock.sleep(waitMs, signal)
}
