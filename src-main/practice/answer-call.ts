import type { UserIdType } from '@shared/notification/notification-record'
import { userIdTypes } from '@shared/notification/notification-record'
import type { Answer } from './answer'
import { answerNotificationCall, isNotificationCall } from './answer-notification-call'
import { refuseHelpdeskHeader, refuseToken } from './authenticate'
import type { AcceptedCall, Call, PracticeState } from './call'
import { chatOf, chatSearch } from './directory/chat-calls'
import { departmentsBatch, departmentSearch } from './directory/department-calls'
import { userInfo, usersBasicBatch, usersBatch, usersByContact, userSearch } from './directory/user-calls'
import { uploadImage } from './images/upload-image'
import { operationRule } from './operations'
import { rateLimited } from './rate-limited'
import { freeRefusal, refusal } from './refusal'
import { authorizePage } from './sign-in/authorize-page'
import { oauthToken } from './sign-in/oauth-token'
import { tenantAccessToken } from './sign-in/tenant-access-token'

/**
 * Answers a call as API §3 to §8 say, and changes the state accordingly. The order of the checks is that of a gateway
 * before a service, which is inferred: token, rate limit, help desk, request, notification, rules.
 */
export function answerCall(state: PracticeState, call: Call): Answer {
  const rule = operationRule(call.operation)

  const tokenRefusal = refuseToken(call.headers, rule, state)
  if (tokenRefusal !== null) return gatewayRefusal(tokenRefusal, call)

  const limitReached = state.rateLimit?.admit(call.operation) ?? null
  if (limitReached !== null) return rateLimited(call, { httpStatus: 429, ...limitReached })

  const helpdeskRefusal = rule.helpDesk
    ? refuseHelpdeskHeader(call.headers, state.helpdeskId, state.helpdeskToken)
    : null
  if (helpdeskRefusal !== null) return refusal(helpdeskRefusal.code, call, helpdeskRefusal.reason)

  const userIdType = userIdTypeOf(call)
  if (userIdType === null) {
    return refusal(rule.helpDesk ? 154000 : 99992402, call, 'user_id_type is none of the three')
  }
  return answerAccepted(state, { ...call, userIdType })
}

function answerAccepted(state: PracticeState, call: AcceptedCall): Answer {
  if (isNotificationCall(call)) return answerNotificationCall(state, call)

  switch (call.operation) {
    case 'authorize':
      return authorizePage(state, call)
    case 'oauth_token':
      return oauthToken(state, call)
    case 'tenant_access_token':
      return tenantAccessToken(state, call)
    case 'user_info':
      return userInfo()
    case 'users_basic_batch':
      return usersBasicBatch(call)
    case 'users_batch':
      return usersBatch(call)
    case 'user_search':
      return userSearch(call)
    case 'users_by_contact':
      return usersByContact(call)
    case 'department_search':
      return departmentSearch(call)
    case 'departments_batch':
      return departmentsBatch(call)
    case 'chat_search':
      return chatSearch(state, call)
    case 'chat':
      return chatOf(state, call)
    case 'image_upload':
      return uploadImage(state, call)
    default:
      throw new Error(`no answer for ${call.operation}`)
  }
}

function gatewayRefusal(
  { code, reason, msg }: NonNullable<ReturnType<typeof refuseToken>>,
  call: Call,
): Answer {
  // This one call says so with HTTP 200 and a code of its own (API §8.1).
  if (call.operation === 'user_info') return refusal(20005, call, reason)
  if (msg === undefined) return refusal(code, call, reason)

  return freeRefusal({ code, msg }, call)
}

/** The kind of user ids that a call speaks of, `open_id` unless said otherwise (API §1.3). `null`: an invalid one. */
function userIdTypeOf(call: Call): UserIdType | null {
  const asked = operationRule(call.operation).takesUserIdType ? call.query.get('user_id_type') : null
  if (asked === null) return 'open_id'
  return userIdTypes.find((type) => type === asked) ?? null
}
