import type { ProfileView } from '@shared/ipc-contract'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'
import { PRACTICE_HELPDESK_ID } from '@shared/draft/practice-target'

export const PRACTICE_PROFILE_ID = 'practice'

/** The profile that is always there: its help desk runs inside the app and makes its own credentials. */
export function practiceProfile(language: Language): ProfileView {
  return {
    profile: {
      id: PRACTICE_PROFILE_ID,
      name: say({ key: 'window.practice-profile' }, language),
      brand: 'feishu',
      baseUrl: 'http://127.0.0.1',
      appId: '',
      helpdeskId: PRACTICE_HELPDESK_ID,
      userIdType: 'open_id',
      practice: true,
    },
    credentials: { userAccessToken: true, helpdeskToken: true, appSecret: true },
  }
}
