import type { FeishuAnswer } from '@shared/feishu/answer'
import { retryClassOf } from '@shared/feishu/error-codes'
import { waitToRepeat } from '../push/push-dependencies'
import { noTries, repeatAfterRefusal, type Repeat, type Tries } from '../push/repeats'
import type { LifeDependencies } from './life-dependencies'

/**
 * Makes a call that must not happen twice. It is asked again only where Feishu itself said that it did nothing: too
 * often, or an expired token (API §12.3). Internal errors may come after the deed, so they are not repeated.
 */
export async function sendOnce<Data>(
  send: () => Promise<FeishuAnswer<Data>>,
  dependencies: LifeDependencies,
): Promise<FeishuAnswer<Data>> {
  const { refreshCredentials } = dependencies
  let tries = noTries

  for (;;) {
    const answer = await send()
    const next = nextStep(answer, tries, dependencies)
    if (next === undefined) return answer

    if (next.do === 'repeat') await waitToRepeat(next.waitMs, dependencies, undefined)
    else if ((await refreshCredentials?.()) !== true) return answer
    tries = next.tries
  }
}

function nextStep(
  answer: FeishuAnswer<unknown>,
  tries: Tries,
  { random, refreshCredentials }: LifeDependencies,
): Repeat | undefined {
  if (answer.kind !== 'refused' || retryClassOf(answer.httpStatus, answer.code) === 'limited')
    return undefined

  return repeatAfterRefusal(answer, tries, { random, canRefresh: refreshCredentials !== undefined })
}
