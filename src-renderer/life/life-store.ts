import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Draft } from '@shared/draft/draft'
import type { LifeReport, LifeWish } from '@shared/life/life-report'
import type { LifeAction } from '@shared/notification/allowed-actions'
import type { Failure } from '@shared/result'
import { useDraftsStore } from '../drafts/drafts-store'
import { plain } from '../plain'
import { useProfilesStore } from '../settings/profiles-store'
import { useNoticesStore } from '../shell/notices-store'

/** One action with a push, from the wish to its end. Nothing is sent before `confirm` was shown and `carryOut` was called. */
export type LifeStage =
  | { readonly name: 'idle' }
  /** A person says what belongs to the action: a reason, a time. */
  | { readonly name: 'ask'; readonly action: LifeAction | 'fetch' }
  | { readonly name: 'reading' | 'sending' }
  | {
      readonly name: 'confirm'
      readonly preparationId: string
      readonly wish: LifeWish
      readonly report: LifeReport
    }
  | { readonly name: 'ended'; readonly report: LifeReport }
  | { readonly name: 'failed'; readonly failure: Failure }

export const useLifeStore = defineStore('life', () => {
  const drafts = useDraftsStore()
  const profiles = useProfilesStore()
  const notices = useNoticesStore()
  const stage = shallowRef<LifeStage>({ name: 'idle' })
  const action = ref<LifeAction | 'fetch' | 'status'>('fetch')
  const draftId = ref<string>()
  const profileId = ref<string>()
  /** Grows with each attempt, so that an answer that comes late is not shown in a newer one. */
  let attempt = 0

  /** Begins an action with the push of a draft. */
  function begin(wanted: LifeAction | 'status', id: string): void {
    if (stage.value.name !== 'idle') return
    const entry = drafts.find(id)
    const view = entry === undefined ? undefined : profiles.profileFor(entry.draft.target)
    if (view === undefined) {
      notices.inform({ key: 'window.push.no-profile' })
      return
    }

    draftId.value = id
    profileId.value = view.profile.id
    action.value = wanted
    if (wanted === 'status') void readStanding(id, view.profile.id)
    else if (wanted === 'create' || wanted === 'preview' || wanted === 'cancel-approval') {
      void prepare({ action: wanted })
    } else stage.value = { name: 'ask', action: wanted }
  }

  /** Begins to fetch a push, with the help desk of the draft that is shown. */
  function beginFetch(): void {
    if (stage.value.name !== 'idle') return
    const target = drafts.active?.draft.target
    const view = target === undefined ? undefined : profiles.profileFor(target)
    draftId.value = undefined
    profileId.value = (view ?? profiles.profiles[0])?.profile.id
    action.value = 'fetch'
    stage.value = { name: 'ask', action: 'fetch' }
  }

  async function fetch(idOrLink: string): Promise<void> {
    if (profileId.value === undefined) return
    const mine = startReading()
    const answer = await window.studio.fetchPush(profileId.value, idOrLink)
    if (mine !== attempt) return
    if (!answer.ok) stage.value = { name: 'failed', failure: answer.error }
    else if (answer.value.opened === undefined) stage.value = { name: 'ended', report: answer.value.report }
    else {
      drafts.take(answer.value.opened)
      stage.value = { name: 'idle' }
    }
  }

  async function prepare(wish: LifeWish, options = { createAgain: false }): Promise<void> {
    const entry = draftId.value === undefined ? undefined : drafts.find(draftId.value)
    if (entry === undefined || profileId.value === undefined) return
    const mine = startReading()
    const draft = plain(entry.draft)
    const answer = await window.studio.prepareAction(draft, profileId.value, { ...wish }, { ...options })
    if (mine !== attempt) {
      if (answer.ok && answer.value.kind === 'confirm') {
        await window.studio.cancelAction(answer.value.preparationId)
      }
      return
    }
    if (!answer.ok) stage.value = { name: 'failed', failure: answer.error }
    else if (answer.value.kind === 'ended') stage.value = { name: 'ended', report: answer.value.report }
    else {
      const { preparationId, report } = answer.value
      stage.value = { name: 'confirm', preparationId, wish, report }
    }
  }

  /** A person has confirmed. */
  async function carryOut(): Promise<void> {
    if (stage.value.name !== 'confirm') return
    const { preparationId } = stage.value
    stage.value = { name: 'sending' }
    const answer = await window.studio.carryOutAction(preparationId)
    if (!answer.ok) {
      stage.value = { name: 'failed', failure: answer.error }
      return
    }
    stage.value = { name: 'ended', report: answer.value.report }
    if (draftId.value !== undefined) await takeOver(draftId.value, answer.value.draft)
  }

  async function readStanding(id: string, profile: string): Promise<void> {
    const entry = drafts.find(id)
    if (entry === undefined) return
    const mine = startReading()
    const answer = await window.studio.readStanding(plain(entry.draft), profile)
    if (mine !== attempt) return
    if (!answer.ok) stage.value = { name: 'failed', failure: answer.error }
    else {
      stage.value = { name: 'ended', report: answer.value.report }
      await takeOver(id, answer.value.draft)
    }
  }

  function startReading(): number {
    stage.value = { name: 'reading' }
    return ++attempt
  }

  /** The draft learns what is new about its push; what a person typed meanwhile stays. */
  async function takeOver(id: string, known: Draft | undefined): Promise<void> {
    const entry = drafts.find(id)
    if (entry === undefined || known === undefined) return
    const wasSaved = entry.path !== undefined && !drafts.isEdited(entry)
    const { notificationId } = known.target
    drafts.replace(id, {
      ...entry.draft,
      target: { ...entry.draft.target, notificationId },
      ...(known.base === undefined ? {} : { base: known.base }),
    })
    // A new push's id is known here only, so a file that was up to date gets it at once.
    if (wasSaved) await drafts.save(id)
  }

  /** Ends the attempt. What waits for confirmation is given up; nothing was sent. */
  async function close(): Promise<void> {
    if (stage.value.name === 'sending') return
    const waiting = stage.value.name === 'confirm' ? stage.value.preparationId : undefined
    attempt++
    stage.value = { name: 'idle' }
    if (waiting !== undefined) await window.studio.cancelAction(waiting)
  }

  return {
    stage,
    action,
    draftId,
    profileId,
    begin,
    beginFetch,
    fetch,
    prepare,
    carryOut,
    close,
  }
})
