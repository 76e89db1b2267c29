import type { JsonValue } from '../json-value'
import { DRAFT_STATUS } from './notification-record'

/** What can be done with a push besides updating it (API §3.1). */
export const lifeActions = [
  'create',
  'preview',
  'submit',
  'cancel-approval',
  'schedule',
  'cancel-sending',
] as const

export type LifeAction = (typeof lifeActions)[number]

/** How a push stands, as far as it is known. */
export interface LifeState {
  /** Whether there is a push on Feishu at all. */
  readonly hasPush: boolean
  /** Feishu's number; `undefined` while the push was never read. */
  readonly status: JsonValue | undefined
}

/**
 * What a push can be offered for (table of API §4). The one published number is that of a draft, for which the table is
 * clear. No other number may be given a meaning, so everything that some status other than a draft takes is offered,
 * and Feishu decides. Before the push was read, nothing is offered but what any status takes.
 */
export function allowedActions({ hasPush, status }: LifeState): readonly LifeAction[] {
  if (!hasPush) return ['create']
  if (status === undefined) return ['preview']

  return status === DRAFT_STATUS
    ? ['preview', 'submit']
    : ['preview', 'cancel-approval', 'schedule', 'cancel-sending']
}

/** Whether an action is among those. */
export function isActionAllowed(action: LifeAction, state: LifeState): boolean {
  return allowedActions(state).includes(action)
}
