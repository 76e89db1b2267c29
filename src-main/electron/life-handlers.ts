import { randomUUID } from 'node:crypto'
import { net } from 'electron'
import type { Draft, DraftTarget } from '@shared/draft/draft'
import { isApprovalLink } from '@shared/feishu/approval-link'
import type { Language } from '@shared/messages/language'
import { notificationIdIn } from '@shared/notification/notification-id-in'
import type { Profile } from '@shared/profile'
import type { PushProgress } from '@shared/push/push-progress'
import { fail, ok, type Result } from '@shared/result'
import type { OpenDrafts } from '../drafts/open-drafts'
import { createFeishuClient } from '../feishu/feishu-client'
import { carryOut } from '../life/carry-out-action'
import { fetchPush } from '../life/fetch-push'
import type { LifeDependencies } from '../life/life-dependencies'
import { prepareAction, type ReadyAction } from '../life/prepare-action'
import { readHowItStands } from '../life/read-how-it-stands'
import type { UnansweredCreations } from '../life/unanswered-creations'
import type { Profiles } from '../profiles/profiles'
import { systemClock } from '../push/push-draft'
import type { Connections } from './connections'
import type { Handle } from './ipc'
import { openAfterAsking } from './open-after-asking'
import { PRACTICE_PROFILE_ID, practiceProfile } from './practice-profile'

export interface LifeServices {
  readonly connections: Connections
  readonly profiles: Profiles
  readonly drafts: OpenDrafts
  readonly creations: UnansweredCreations
  readonly language: () => Language
  readonly onProgress: (progress: PushProgress) => void
}

/** An action that waits for a person's word. The page knows it by a number only. */
interface Preparation {
  readonly ready: ReadyAction
  readonly dependencies: LifeDependencies
}

/**
 * Calls about a push besides updating it. What `life:prepare` has frozen is what `life:carry-out` sends, once.
 * @returns whether something is on its way, for a window that wants to close.
 */
export function handleLifeCalls(
  handle: Handle,
  services: LifeServices,
): { readonly isSending: () => boolean } {
  const { connections, drafts, language } = services
  const preparations = new Map<string, Preparation>()
  let sending = 0

  handle('life:fetch', async (profileId, text) => {
    const notificationId = notificationIdIn(text)
    if (notificationId === undefined) return fail('life.not-an-id', { text })
    const profile = await profileOf(profileId)
    if (!profile.ok) return profile
    const dependencies = await dependenciesFor(profileId)
    if (!dependencies.ok) return dependencies

    const { brand, helpdeskId, userIdType } = profile.value
    const target: DraftTarget = { brand, helpdeskId, notificationId, userIdType }
    const { report, draft, notices } = await fetchPush(target, dependencies.value)
    if (draft === undefined) return ok({ report })

    const name = report.standing?.jobName ?? ''
    const opened = drafts.create(draft, name === '' ? notificationId : name)
    return ok({ report, opened: { ...opened, notices: [report.advice, ...notices] } })
  })

  handle('life:read-standing', async (draft, profileId) => {
    const dependencies = await dependenciesFor(profileId, draft)
    return dependencies.ok ? ok(await readHowItStands(draft, dependencies.value)) : dependencies
  })

  handle('life:prepare', async (draft, profileId, wish, options) => {
    const dependencies = await dependenciesFor(profileId, draft)
    if (!dependencies.ok) return dependencies

    const prepared = await prepareAction(draft, wish, dependencies.value, options)
    if (prepared.kind === 'ended') return ok({ kind: 'ended', report: prepared.report })

    const preparationId = randomUUID()
    preparations.set(preparationId, { ready: prepared, dependencies: dependencies.value })
    return ok({ kind: 'confirm', preparationId, report: prepared.report })
  })

  handle('life:carry-out', async (preparationId) => {
    const preparation = preparations.get(preparationId)
    if (preparation === undefined) return fail('window.preparation-gone')
    // Taken out first: a second click finds nothing to send.
    preparations.delete(preparationId)
    sending++
    return ok(await carryOut(preparation.ready, preparation.dependencies).finally(() => sending--))
  })

  handle('life:cancel', (preparationId) => {
    preparations.delete(preparationId)
    return ok(null)
  })

  handle('life:open-approval', async (profileId, link) => {
    const profile = await profileOf(profileId)
    if (!profile.ok) return profile

    return isApprovalLink(link, profile.value.baseUrl)
      ? ok(await openAfterAsking(new URL(link), language()))
      : fail('life.approval-link-refused')
  })

  return { isSending: () => sending > 0 }

  async function profileOf(profileId: string): Promise<Result<Profile>> {
    if (profileId === PRACTICE_PROFILE_ID) return ok(practiceProfile(language()).profile)

    const found = await services.profiles.get(profileId)
    return found.ok ? ok(found.value.profile) : found
  }

  async function dependenciesFor(profileId: string, draft?: Draft): Promise<Result<LifeDependencies>> {
    const connection = await connections.of(profileId, draft)
    if (!connection.ok) return connection

    const { creations, onProgress } = services
    const { refreshCredentials } = connection.value
    return ok({
      client: createFeishuClient({ ...connection.value, fetch: (url, init) => net.fetch(url, init) }),
      clock: systemClock,
      random: Math.random,
      creations,
      onProgress,
      ...(refreshCredentials === undefined ? {} : { refreshCredentials }),
    })
  }
}
