import type { Draft } from '@shared/draft/draft'
import type { MessageKey } from '@shared/messages/catalogue'
import type { PushProgress } from '@shared/push/push-progress'
import type { FeishuClient } from '../feishu/feishu-client'
import {
  declinedReport,
  preparePush,
  sendPrepared,
  systemClock,
  type PushDependencies,
  type PushOptions,
  type ReadyPush,
  type SentPush,
} from '../push/push-draft'
import type { CommandCall } from './commands'

export interface PushRun {
  readonly draft: Draft
  readonly client: FeishuClient
  /** See {@link PushDependencies.refreshCredentials}. */
  readonly refreshCredentials?: () => Promise<boolean>
  readonly options: PushOptions
  /** Ends with what would be sent. */
  readonly dryRun: boolean
  /** Told what would change, before anything is sent. */
  readonly show: (ready: ReadyPush) => void
  /** Whether to send it. */
  readonly confirm: () => Promise<boolean>
}

/**
 * A whole push (design §3.5). Ctrl-C ends it as long as nothing was sent; afterwards it is told that it comes too late,
 * and a second one ends the process.
 */
export async function runPush(run: PushRun, { host, output }: CommandCall): Promise<SentPush> {
  const stop = new AbortController()
  let whenStopped: MessageKey | undefined
  const stopListening = host.onStop(() => {
    stopListening()
    stop.abort()
    if (whenStopped !== undefined) output.note(output.say({ key: whenStopped }))
  })
  const onProgress = (progress: PushProgress): void => {
    whenStopped = messageWhenStopped(progress, whenStopped)
    if (progress.step === 'waiting') {
      output.note(output.say({ key: 'cli.waiting', params: { seconds: progress.seconds } }))
    }
  }

  try {
    return await stepByStep(run, {
      client: run.client,
      clock: systemClock,
      random: Math.random,
      onProgress,
      ...(run.refreshCredentials === undefined ? {} : { refreshCredentials: run.refreshCredentials }),
      signal: stop.signal,
    })
  } finally {
    stopListening()
  }
}

/** What to tell who stops a push: nothing before the first update; later, whether another try can still be kept back. */
function messageWhenStopped(progress: PushProgress, before: MessageKey | undefined): MessageKey | undefined {
  if (progress.step === 'sending') return 'cli.push-stop-too-late'
  if (before === undefined) return undefined

  const isBetweenTries = progress.step === 'waiting' && progress.canStop === true
  return isBetweenTries ? 'cli.push-stop-between-tries' : 'cli.push-stop-too-late'
}

async function stepByStep(run: PushRun, dependencies: PushDependencies): Promise<SentPush> {
  const prepared = await preparePush(run.draft, dependencies, run.options)
  if (prepared.kind === 'ended') return { report: prepared.report }

  run.show(prepared)
  if (run.dryRun) return { report: prepared.report }
  return (await run.confirm()) ? sendPrepared(prepared, dependencies) : { report: declinedReport(prepared) }
}
