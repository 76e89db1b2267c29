import type { DraftBase, DraftTarget } from '../draft/draft'
import type { PushProgress } from '../push/push-progress'
import type { PushReport } from '../push/push-report'
import type { OutboxState } from './outbox-state'

/** A push in the outbox as the window shows it. */
export interface OutboxItemView {
  readonly id: string
  /** What the draft was called. */
  readonly name: string
  readonly jobName: string
  readonly profileId: string
  readonly target: DraftTarget
  /** The draft in the window that it was made of, and that draft's file. */
  readonly draftId?: string
  readonly path?: string
  readonly state: OutboxState
  /** When a person last confirmed it; milliseconds since 1970. */
  readonly confirmedAt: number
  /** When it is tried again; milliseconds since 1970. */
  readonly waitsUntil?: number
  /** Whether an `unknown` one is still being settled by reading; otherwise the person decides. */
  readonly settles?: boolean
  /** What it is doing at this moment. */
  readonly progress?: PushProgress
  /** How the last attempt ended. */
  readonly report?: PushReport
  /** What Feishu holds since it was updated. */
  readonly base?: DraftBase
}

/** Why nothing goes out, whatever waits. */
export type OutboxPause = 'work-offline' | 'offline'

/** The whole outbox as the window shows it. */
export interface OutboxView {
  readonly items: readonly OutboxItemView[]
  readonly pause: OutboxPause | null
  /** Whether the last request got no answer: the truth about being online, which the system's opinion is not. */
  readonly lastRequestFailed: boolean
}
