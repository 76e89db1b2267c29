import type { CallRule } from './call-rule'
import { directoryCalls } from './directory-calls'
import { imageCalls } from './image-calls'
import { notificationCalls } from './notification-calls'
import { tokenCalls } from './token-calls'

/** Every call of Feishu's API that this app makes. */
export const feishuCalls = { ...notificationCalls, ...tokenCalls, ...directoryCalls, ...imageCalls } as const

export type FeishuCall = keyof typeof feishuCalls

export const feishuCallNames = Object.keys(feishuCalls) as readonly FeishuCall[]

/** What is known of a call, without the literal types of its entry. */
export function callRule(call: FeishuCall): CallRule {
  return feishuCalls[call]
}
