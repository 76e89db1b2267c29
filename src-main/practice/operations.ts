import type { CallRule } from '@shared/feishu/calls/call-rule'
import { callRule, feishuCallNames, type FeishuCall } from '@shared/feishu/calls/feishu-calls'

/** What the practice help desk answers: every call that the app makes, and the page on which a person agrees. */
export type Operation = FeishuCall | 'authorize'

export const operationNames: readonly Operation[] = [...feishuCallNames, 'authorize']

/** A page for a browser (API §5.4): no token, no limit. */
const authorizePage: CallRule = {
  method: 'GET',
  path: '/open-apis/authen/v1/authorize',
  token: 'none',
  helpDesk: false,
  scopes: [],
  limits: [],
  takesUserIdType: false,
  body: 'none',
}

/** The rule of a call, without the literal types of its entry. */
export function operationRule(operation: Operation): CallRule {
  return operation === 'authorize' ? authorizePage : callRule(operation)
}
