import type { Draft } from '../draft/draft'
import type { OpenDraft } from '../ipc-contract'
import type { LifeReport } from '../life/life-report'

/** How an action stands: it waits for a person's word, or it has ended. */
export type LifePreparation =
  | { readonly kind: 'confirm'; readonly preparationId: string; readonly report: LifeReport }
  | { readonly kind: 'ended'; readonly report: LifeReport }

export interface LifeEnd {
  readonly report: LifeReport
  /** The draft with what is new about its push; absent when nothing is. */
  readonly draft?: Draft
}

/** What came of fetching a push. */
export interface FetchEnd {
  readonly report: LifeReport
  /** The draft that was made of it. */
  readonly opened?: OpenDraft
}
