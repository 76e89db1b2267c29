import type { CallRule } from '@shared/feishu/calls/call-rule'
import { notificationCalls, type NotificationCall } from '@shared/feishu/calls/notification-calls'

/** A call that the practice help desk answers. */
export type Operation = NotificationCall

/** The calls, in the order of API §3.1. */
export const operationNames = Object.keys(notificationCalls) as readonly Operation[]

/** The rule of a call, without the literal types of its entry. */
export function operationRule(operation: Operation): CallRule {
  return notificationCalls[operation]
}
