import { feishuCalls } from '../feishu/calls/feishu-calls'
import { notificationCalls } from '../feishu/calls/notification-calls'
import type { Profile } from '../profile'

type Using = Pick<Profile, 'userIdType' | 'features'>

/** Without it there is no refresh token (API §5.4). */
const OFFLINE_ACCESS = 'offline_access'

/** Users by `user_id` need one more (API §5.4, §8.4). */
const USER_ID = 'contact:user.employee_id:readonly'

/** Of several permissions that each are enough, the last of a call is the narrowest. */
function narrowest(scopes: readonly string[]): string[] {
  return scopes.slice(-1)
}

/** The permissions that a sign-in asks the person for: of what is switched on, and of nothing else (API §5.4, §8). */
export function userPermissions({ userIdType, features = [] }: Using): string[] {
  const { users_basic_batch, user_search, department_search, chat_search } = feishuCalls
  return unique([
    ...Object.values(notificationCalls).flatMap(({ scopes }) => scopes),
    OFFLINE_ACCESS,
    ...(userIdType === 'user_id' ? [USER_ID] : []),
    ...(features.includes('names')
      ? [
          ...users_basic_batch.scopes,
          ...user_search.scopes,
          // Searching and reading the name are two permissions (API §8.2).
          ...department_search.scopes,
          ...narrowest(chat_search.scopes),
        ]
      : []),
  ])
}

/** The permissions that the app itself needs besides, for calls with its own token (API §7, §8.1). */
export function appPermissions({ features = [] }: Using): string[] {
  const { image_upload, users_by_contact } = feishuCalls
  return unique([
    ...(features.includes('names') ? users_by_contact.scopes : []),
    ...(features.includes('images') ? narrowest(image_upload.scopes) : []),
  ])
}

/** What was switched on and is not granted; the person has to sign in again for it. */
export function missingPermissions(profile: Using, grantedScope: string): string[] {
  const granted = new Set(grantedScope.split(/\s+/))
  return userPermissions(profile).filter((scope) => !granted.has(scope))
}

function unique(scopes: readonly string[]): string[] {
  return [...new Set(scopes)]
}
