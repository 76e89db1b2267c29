import { join } from 'node:path'
import { ok } from '@shared/result'
import { practiceTarget } from '@shared/draft/practice-target'
import type { Draft } from '@shared/draft/draft'
import { createFeishuClient, type Fetch } from '../../../../src-main/feishu/feishu-client'
import type { LifeDependencies } from '../../../../src-main/life/life-dependencies'
import { unansweredCreations } from '../../../../src-main/life/unanswered-creations'
import type { PracticeHelpDesk, PracticeOptions } from '../../../../src-main/practice/practice-help-desk'
import { startDesk } from '../practice/practice-client'
import { temporaryFolder } from '../temporary-folder'

export const NOW = Date.UTC(2026, 0, 15, 8)

/** A practice help desk, and all that an action needs, on a clock that does not wait. */
export interface LifeDesk {
  readonly desk: PracticeHelpDesk
  readonly dependencies: LifeDependencies
  readonly waits: readonly number[]
  /** What was asked, without reading, as method and last step of the path. */
  readonly asked: () => readonly string[]
}

export async function startLifeDesk(
  options: PracticeOptions & { readonly fetch?: Fetch } = {},
): Promise<LifeDesk> {
  const desk = await startDesk({ clock: () => NOW, tokenLifetimeMs: Infinity, ...options })
  const folder = temporaryFolder()
  const waits: number[] = []
  const { helpdeskId, helpdeskToken } = desk

  const dependencies: LifeDependencies = {
    client: createFeishuClient({
      fetch: options.fetch ?? fetch,
      baseUrl: desk.url,
      credentials: () =>
        Promise.resolve(ok({ userAccessToken: desk.userAccessToken, helpdeskId, helpdeskToken })),
    }),
    clock: {
      now: () => NOW,
      sleep: (ms) => {
        waits.push(ms)
        return Promise.resolve()
      },
    },
    random: () => 0,
    creations: unansweredCreations(join(folder, 'creations.json'), () => NOW),
  }
  const asked = (): string[] =>
    desk.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, target }) => `${method} ${(target.split('?')[0] ?? '').split('/').at(-1) ?? ''}`)

  return { desk, dependencies, waits, asked }
}

/** A draft without errors. */
export function draftFor(notificationId: string, changes: Partial<Draft> = {}): Draft {
  return {
    target: { ...practiceTarget('sample'), notificationId },
    notification: { job_name: 'Office move', push_type: 0, push_scope_type: 0 },
    cardText: '{"elements":[{"tag":"hr"}]}',
    ...changes,
  }
}
