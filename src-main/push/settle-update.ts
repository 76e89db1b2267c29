import { nextStepAfterReadBack, type StepAfterReadBack } from './after-read-back'
import { baseOf, type ReadyPush } from './prepare-push'
import type { PushDependencies } from './push-dependencies'
import { readPush } from './read-push'
import type { Tries } from './repeats'
import { reportOf } from './reports'
import { toldBefore, type SentPush } from './sent-push'
import { adviceAfterUpdate } from './verify-update'

/** The push has ended, or the update is sent once more. */
export type SettledUpdate =
  { readonly do: 'ended'; readonly sent: SentPush } | Extract<StepAfterReadBack, { do: 'repeat' }>

/** An update got no answer: reads the push back, which decides (design §3.3). */
export async function settleUpdate(
  ready: ReadyPush,
  tries: Tries,
  dependencies: PushDependencies,
): Promise<SettledUpdate> {
  const readBack = await readPush(ready.plan.target, dependencies, 'checking')
  const next = nextStepAfterReadBack(readBack, { ...ready.plan, tries }, dependencies.random)
  const told = toldBefore(ready)

  switch (next.do) {
    case 'repeat':
      return next

    case 'updated': {
      const advice = adviceAfterUpdate(next.notTaken, { key: 'push.updated-after-interruption' })
      const report = reportOf('updated', advice, readBack, { ...told, notTaken: next.notTaken })
      const base =
        readBack.kind === 'success' ? { base: baseOf(readBack.data, dependencies.clock.now()) } : {}
      return { do: 'ended', sent: { report, ...base } }
    }

    case 'unknown':
      return {
        do: 'ended',
        sent: { report: reportOf('unknown', { key: `push.unknown-${next.why}` }, readBack, told) },
      }

    case 'no-longer-a-draft': {
      const advice = { key: 'push.no-longer-a-draft', params: { status: next.status } } as const
      return { do: 'ended', sent: { report: reportOf('conflict', advice, readBack, told) } }
    }

    case 'changed-meanwhile': {
      const fields = next.conflicts.map(({ field }) => field).join(', ')
      const advice = { key: 'push.changed-meanwhile', params: { fields } } as const
      const report = reportOf('conflict', advice, readBack, { ...told, conflicts: next.conflicts })
      return { do: 'ended', sent: { report } }
    }
  }
}
