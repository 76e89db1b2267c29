import type { IncomingHttpHeaders } from 'node:http'
import type { DraftTarget } from '@shared/draft/draft'
import type { UserIdType } from '@shared/notification/notification-record'
import type { AccessToken } from './access-token'
import type { ImageForm } from './images/read-form'
import type { NotificationStore } from './notification-store'
import type { Operation } from './operations'
import type { RateLimit } from './rate-limit'
import type { Grants } from './sign-in/grants'
import type { PracticeApp } from './sign-in/practice-app'
import type { TenantTokens } from './sign-in/tenant-access-token'

/**
 * How an update treats fields that it does not have (API §10.4: unpublished). A client is right only if it gets the
 * same result under both.
 */
export type PatchSemantics = 'merge' | 'replace'

/** Everything that a practice help desk remembers, and how it was set up. */
export interface PracticeState {
  readonly helpdeskId: string
  readonly helpdeskToken: string
  readonly app: PracticeApp
  readonly accessToken: AccessToken
  readonly tenantTokens: TenantTokens
  readonly grants: Grants
  readonly store: NotificationStore
  /** Uploaded pictures by their keys. */
  readonly images: Map<string, Uint8Array>
  /** `null`: switched off. */
  readonly rateLimit: RateLimit | null
  readonly patchSemantics: PatchSemantics
  /** What `submit_approve` answers; `false` is a user without the Help Desk mini-program (API §3.2). */
  readonly hasAccess: boolean
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** One request to one of the calls, read to its end. */
export interface Call {
  readonly operation: Operation
  /** `''` for calls that are about no push. */
  readonly notificationId: string
  /** What stands in the path in the place of its steps with a colon. */
  readonly values: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** The form of an upload, when the body is one. */
  readonly form?: ImageForm
  readonly logId: string
}

/** A call that passed the checks that all calls share. */
export interface AcceptedCall extends Call {
  readonly userIdType: UserIdType
}

/** The push that a call is about, for the rules. */
export function targetOf(state: PracticeState, notificationId: string, userIdType: UserIdType): DraftTarget {
  return { brand: 'feishu', helpdeskId: state.helpdeskId, notificationId, userIdType }
}
