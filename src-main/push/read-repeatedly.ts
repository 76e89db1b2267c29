import type { FeishuAnswer } from '@shared/feishu/answer'
import { nextStepAfterRead } from './after-read'
import { waitToRepeat, type WaitDependencies } from './push-dependencies'
import { noTries } from './repeats'

/** What reading with patience needs. */
export interface ReadDependencies extends WaitDependencies {
  readonly random: () => number
  readonly refreshCredentials?: () => Promise<boolean>
}

/**
 * Reads something, trying again where that may help: reading changes nothing.
 * @param signal - gives up.
 */
export async function readRepeatedly<Data>(
  read: () => Promise<FeishuAnswer<Data>>,
  dependencies: ReadDependencies,
  signal?: AbortSignal,
): Promise<FeishuAnswer<Data>> {
  const { random, refreshCredentials } = dependencies
  const canRefresh = refreshCredentials !== undefined
  let tries = noTries

  for (;;) {
    const answer = await read()
    if (signal?.aborted === true) return answer

    const next = nextStepAfterRead(answer, tries, { random, canRefresh })
    if (next.do === 'accept') return answer

    if (next.do === 'repeat') {
      await waitToRepeat(next.waitMs, dependencies, signal)
      if (isAborted(signal)) return answer
    } else if ((await refreshCredentials?.()) !== true) {
      return answer
    }
    tries = next.tries
  }
}

/** Asked anew: TypeScript would remember what the signal said before the wait. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}
