import { defineStore } from 'pinia'
import { nextTick, ref, shallowRef, watch } from 'vue'
import type { Draft } from '@shared/draft/draft'
import type { IpcResult, PreparedPushView } from '@shared/ipc-contract'
import type { OutboxState } from '@shared/outbox/outbox-state'
import type { PushProgress } from '@shared/push/push-progress'
import type { PushReport } from '@shared/push/push-report'
import type { Failure } from '@shared/result'
import { useDraftsStore } from '../drafts/drafts-store'
import { plain } from '../plain'

/**
 * One attempt to push, from the wish to its end. Nothing is sent before `confirm` was shown to a person and `send` was
 * called.
 */
export type PushStage =
  | { readonly name: 'idle' }
  | { readonly name: 'reading' }
  | ({ readonly name: 'confirm' } & FrozenPush)
  | ({ readonly name: 'sending' } & FrozenPush)
  | { readonly name: 'ended'; readonly report: PushReport; readonly waits?: OutboxState }
  /** It waits in the outbox and was not tried yet. */
  | { readonly name: 'queued' }
  | { readonly name: 'failed'; readonly failure: Failure }

/** What main has frozen, and the draft that it was made of: what is shown is what is sent. */
export interface FrozenPush {
  readonly preparation: PreparedPushView
  readonly draft: Draft
}

export interface PushOptions {
  /** Push although somebody else changed the push on Feishu. */
  readonly force: boolean
  /** Push although Feishu's copy may not be read. */
  readonly noCheck: boolean
  /** Do not ask Feishu now; the push waits in the outbox. */
  readonly unseen?: boolean
}

export const usePushStore = defineStore('push', () => {
  const drafts = useDraftsStore()
  const stage = shallowRef<PushStage>({ name: 'idle' })
  const progress = shallowRef<PushProgress>()
  const draftId = ref<string>()
  const profileId = ref<string>()
  /** Grows with each attempt, so that an answer that comes late is not shown in a newer one. */
  let attempt = 0

  async function prepare(
    draft: string,
    profile: string,
    options: PushOptions = { force: false, noCheck: false },
  ): Promise<void> {
    const entry = drafts.find(draft)
    if (entry === undefined) return
    const mine = ++attempt
    draftId.value = draft
    profileId.value = profile
    progress.value = undefined
    stage.value = { name: 'reading' }
    const frozen = plain(entry.draft)
    const answer = await window.studio.preparePush(frozen, profile, { ...options, draftId: draft })
    if (mine !== attempt) {
      if (answer.ok && answer.value.kind === 'confirm')
        await window.studio.cancelPush(answer.value.preparation.preparationId)
      return
    }
    if (!answer.ok) stage.value = { name: 'failed', failure: answer.error }
    else if (answer.value.kind === 'confirm')
      stage.value = { name: 'confirm', preparation: answer.value.preparation, draft: frozen }
    else stage.value = { name: 'ended', report: answer.value.report }
  }

  async function send(): Promise<void> {
    if (stage.value.name !== 'confirm' || draftId.value === undefined) return
    const { preparation, draft } = stage.value
    const pushed = drafts.find(draftId.value)
    const wasSaved = pushed !== undefined && !drafts.isEdited(pushed)
    const before = pushed?.draft
    progress.value = { step: 'sending' }
    stage.value = { name: 'sending', preparation, draft }
    const mine = attempt
    const answer = await window.studio.sendPush(preparation.preparationId)
    if (mine === attempt) stage.value = stageAfter(answer)
    if (!answer.ok) return
    const base = answer.value.draft?.base
    if (pushed === undefined || base === undefined) return
    const isUntouched = wasSaved && pushed.draft === before
    drafts.replace(pushed.id, { ...pushed.draft, base })
    // A file that held exactly what was pushed also learns what Feishu now holds.
    if (isUntouched) await drafts.save(pushed.id)
  }

  /** Lets an update end in the outbox, without a dialog that waits for it. */
  function goOnInBackground(): void {
    if (stage.value.name !== 'sending') return
    attempt++
    stage.value = { name: 'idle' }
  }

  /** Settles when no update is on its way any more. */
  function untilSent(): Promise<void> {
    return new Promise((resolve) => {
      const stop = watch(
        stage,
        ({ name }) => {
          if (name === 'sending') return
          resolve()
          void nextTick(() => stop())
        },
        { immediate: true },
      )
    })
  }

  function showProgress(step: PushProgress): void {
    progress.value = step
  }

  /** Ends the attempt. One that waits for confirmation is given up; nothing was sent. */
  async function close(): Promise<void> {
    if (stage.value.name === 'sending') return
    const waiting = stage.value.name === 'confirm' ? stage.value.preparation : undefined
    attempt++
    stage.value = { name: 'idle' }
    if (waiting !== undefined) await window.studio.cancelPush(waiting.preparationId)
  }

  return {
    stage,
    progress,
    draftId,
    profileId,
    prepare,
    send,
    goOnInBackground,
    untilSent,
    showProgress,
    close,
  }
})

function stageAfter(answer: IpcResult<'push:send'>): PushStage {
  if (!answer.ok) return { name: 'failed', failure: answer.error }
  const { report, waits } = answer.value
  if (report === null) return { name: 'queued' }
  return { name: 'ended', report, ...(waits === undefined ? {} : { waits }) }
}
