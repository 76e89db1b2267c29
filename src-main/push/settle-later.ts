import type { FeishuNoAnswer } from '@shared/feishu/answer'
import { nextStepAfterReadBack } from './after-read-back'
import type { PushPlan, ReadyPush } from './prepare-push'
import type { PushDependencies } from './push-dependencies'
import { readPush } from './read-push'
import { noTries } from './repeats'
import type { SentPush } from './sent-push'
import { endOf } from './settle-update'

/**
 * What looking for an update brought that was sent earlier, perhaps by a process that is gone.
 *
 * - `ended`: it is known how it ended, or it is known that a person has to decide.
 * - `send-again`: it was not taken, and nobody changed the push since: it may be sent once more (design §3.3).
 * - `look-again`: the push could not be read.
 */
export type LaterSettlement =
  | { readonly do: 'ended'; readonly sent: SentPush }
  | { readonly do: 'send-again'; readonly waitMs: number; readonly plan: PushPlan }
  | { readonly do: 'look-again'; readonly sent: SentPush }

/**
 * Looks for an update whose answer nobody heard (design §3.5: `unknown` settles itself by `GET`). Sends nothing.
 * @param interrupted - how often the update was interrupted before and found not to have been taken.
 */
export async function settleLater(
  ready: ReadyPush,
  interrupted: number,
  dependencies: PushDependencies,
): Promise<LaterSettlement> {
  const { plan } = ready
  const readBack = await readPush(plan.target, dependencies, 'checking')
  const tries = { ...noTries, interrupted }
  const next = nextStepAfterReadBack(readBack, { ...plan, tries, canSendAgain: true }, dependencies.random)
  if (next.do === 'repeat') return { do: 'send-again', waitMs: next.waitMs, plan }

  const sent = endOf(next, readBack, { answer: unheard(ready), count: interrupted + 1 }, ready, dependencies)
  return readBack.kind === 'success' ? { do: 'ended', sent } : { do: 'look-again', sent }
}

/** The answer of an update that went on its way and was not waited for. */
function unheard({ report: { request } }: ReadyPush): FeishuNoAnswer {
  const url = request?.url ?? ''
  return {
    kind: 'no-answer',
    reason: 'aborted',
    httpStatus: null,
    sent: true,
    host: URL.canParse(url) ? new URL(url).host : '–',
    timeoutMs: 0,
    logId: null,
    requestId: null,
  }
}
