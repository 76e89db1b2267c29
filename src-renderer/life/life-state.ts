import { comparableBase } from '@shared/draft/comparable-base'
import type { Draft } from '@shared/draft/draft'
import type { LifeState } from '@shared/notification/allowed-actions'

/** How a draft's push stands, as far as the draft knows. */
export function lifeStateOf(draft: Draft): LifeState {
  return {
    hasPush: draft.target.notificationId !== '',
    status: comparableBase(draft)?.status,
  }
}
