import type { Message } from '../result'

/** What the window knows of a person's token. Never the token; times are milliseconds since 1970. */
export type UserSession =
  | { readonly kind: 'pasted' }
  | {
      readonly kind: 'signed-in'
      readonly expiresAt: number
      /** Until when it renews by itself; `null` when it cannot. */
      readonly renewsUntil: number | null
      /** Permissions that are switched on and were not granted. */
      readonly missingScopes: readonly string[]
      readonly refused?: SessionRefusal
    }

/** How the last renewal was refused. */
export interface SessionRefusal {
  readonly message: Message
  readonly code: number | null
  readonly logId: string | null
  readonly at: number
  /** Whether only signing in again helps. */
  readonly isFinal: boolean
}

/** Which of the credentials is tested. */
export type CredentialKind = 'app' | 'user' | 'helpdesk'

/** What came of testing a credential with one harmless call. */
export interface CredentialCheck {
  readonly outcome: 'good' | 'bad' | 'unclear'
  readonly message: Message
  readonly code: number | null
  readonly logId: string | null
}
