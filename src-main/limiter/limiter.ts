import type { FeishuAnswer } from '@shared/feishu/answer'
import type { FeishuCall } from '@shared/feishu/calls/feishu-calls'

/** Keeps the calls of one app in one tenant to the documented rates (API §3.1, §6.3). */
export interface Limiter {
  /** Waits until a call may be made; first come, first served. Ends early, having counted nothing, when the signal aborts. */
  acquire(call: FeishuCall, signal?: AbortSignal): Promise<void>

  /**
   * Told how every acquired call ended, since only then it is known by when Feishu has counted it.
   * @param answer - absent when the call was not made after all.
   */
  heard(call: FeishuCall, answer?: FeishuAnswer<unknown>): void
}
