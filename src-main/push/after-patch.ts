import type { FeishuFailure, FeishuNoAnswer } from '@shared/feishu/answer'
import {
  MAX_REPEATS,
  mayHelpToRepeat,
  repeatAfterRefusal,
  type Repeat,
  type RepeatContext,
  type Tries,
} from './repeats'
import { backOffMs } from './waits'

/**
 * - `settle`: nobody can say whether it was taken; reading back decides.
 * - `end`: it was refused, or surely never left.
 */
export type StepAfterPatch = { readonly do: 'settle' } | { readonly do: 'end' } | Repeat

/** What follows a `PATCH` that did not succeed (design §3.3). */
export function nextStepAfterPatch(
  answer: FeishuFailure,
  tries: Tries,
  context: RepeatContext,
): StepAfterPatch {
  switch (answer.kind) {
    case 'refused':
      return repeatAfterRefusal(answer, tries, context) ?? { do: 'end' }
    case 'not-asked':
      return { do: 'end' }
    case 'no-answer':
      return answer.sent ? { do: 'settle' } : afterNeverLeaving(answer, tries, context)
  }
}

function afterNeverLeaving(answer: FeishuNoAnswer, tries: Tries, { random }: RepeatContext): StepAfterPatch {
  if (!mayHelpToRepeat(answer) || lostTries(tries) >= MAX_REPEATS) return { do: 'end' }

  const waitMs = backOffMs(lostTries(tries), random)
  return { do: 'repeat', waitMs, tries: { ...tries, neverLeft: tries.neverLeft + 1 } }
}

/** How often the update was repeated since it did not arrive, for whatever reason. */
export function lostTries({ interrupted, neverLeft }: Tries): number {
  return interrupted + neverLeft
}
