import type { CallRule } from './call-rule'

/** The calls that give out tokens (API §5.4, §5.6). Their secrets are in the body; no limit is published. */
export const tokenCalls = {
  /** The code of a sign-in, or a refresh token, for a user access token. The answer is flat: it has no `data`. */
  oauth_token: {
    method: 'POST',
    path: '/open-apis/authen/v2/oauth/token',
    token: 'none',
    helpDesk: false,
    scopes: [],
    limits: [],
    takesUserIdType: false,
    body: 'json',
  },
  /** The app's own token. The answer is flat as well. */
  tenant_access_token: {
    method: 'POST',
    path: '/open-apis/auth/v3/tenant_access_token/internal',
    token: 'none',
    helpDesk: false,
    scopes: [],
    limits: [],
    takesUserIdType: false,
    body: 'json',
  },
} as const satisfies Record<string, CallRule>
