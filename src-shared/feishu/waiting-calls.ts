import type { FeishuCall } from './calls/feishu-calls'

/** Calls of one kind that wait for the rate limit, as a person is told. */
export interface WaitingCalls {
  readonly call: FeishuCall
  /** How many. */
  readonly count: number
  /** Milliseconds until the first of them goes on; `null`: as soon as a call that is under way ends. */
  readonly resumesInMs: number | null
  /**
   * - `own-rate`: this app itself made as many calls as are documented.
   * - `told`: Feishu said that it is enough for now; colleagues share the quota (API §6.3).
   */
  readonly because: 'own-rate' | 'told'
}
