import { feishuCallNames } from '@shared/feishu/calls/feishu-calls'
import { newAppSecret, PRACTICE_APP_ID } from '../credentials'
import { operationRule } from '../operations'

/** The custom app behind a practice help desk, as its administrator set it up. */
export interface PracticeApp {
  readonly appId: string
  readonly appSecret: string
  /** Permissions that the app has; what it lacks a user cannot grant (API §5.4). */
  readonly scopes: readonly string[]
  /** Addresses that a sign-in may come back to; `null`: any on this computer. */
  readonly redirectUris: readonly string[] | null
  /** The switch "refresh user_access_token" in the app's security settings. */
  readonly refreshEnabled: boolean
  /** Whether the app has a bot, which images and groups need (API §7, §8.3). */
  readonly hasBot: boolean
  /** What a person says on the page of a sign-in; `ask` shows the page. */
  readonly consent: 'ask' | 'allow' | 'deny'
}

/** Every permission that a call needs, and the two that no call names. */
export const allScopes: readonly string[] = [
  ...new Set([
    ...feishuCallNames.flatMap((call) => operationRule(call).scopes),
    'contact:user.employee_id:readonly',
    'offline_access',
  ]),
]

export function practiceApp(given: Partial<PracticeApp> = {}): PracticeApp {
  return {
    appId: PRACTICE_APP_ID,
    appSecret: newAppSecret(),
    scopes: allScopes,
    redirectUris: null,
    refreshEnabled: true,
    hasBot: true,
    consent: 'ask',
    ...given,
  }
}

/** Whether a sign-in may come back to an address: registered, less what is behind `?` or `#` (API §5.4). */
export function isRegistered({ redirectUris }: PracticeApp, redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false
  if (redirectUris === null) {
    const { protocol, hostname } = new URL(redirectUri)
    return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  }
  return redirectUris.map(bare).includes(bare(redirectUri))
}

/** As it was typed: `localhost` is not `127.0.0.1`, and no port stands for another. */
function bare(uri: string): string {
  return uri.replace(/[?#].*$/s, '')
}
