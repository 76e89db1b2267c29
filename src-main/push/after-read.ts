import type { FeishuAnswer } from '@shared/feishu/answer'
import {
  MAX_REPEATS,
  mayHelpToRepeat,
  repeatAfterRefusal,
  type RepeatContext,
  type Repeat,
  type Tries,
} from './repeats'
import { backOffMs } from './waits'

/** Take the answer as it is, or ask again. */
export type StepAfterRead = { readonly do: 'accept' } | Repeat

/** What follows the answer to a `GET`, which may be repeated freely (design §3.3, API §12.3). */
export function nextStepAfterRead(
  answer: FeishuAnswer<unknown>,
  tries: Tries,
  context: RepeatContext,
): StepAfterRead {
  if (answer.kind === 'refused') return repeatAfterRefusal(answer, tries, context) ?? { do: 'accept' }

  if (answer.kind === 'no-answer' && mayHelpToRepeat(answer) && tries.interrupted < MAX_REPEATS) {
    const waitMs = backOffMs(tries.interrupted, context.random)
    return { do: 'repeat', waitMs, tries: { ...tries, interrupted: tries.interrupted + 1 } }
  }

  return { do: 'accept' }
}
