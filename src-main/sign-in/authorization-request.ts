import { createHash, randomBytes } from 'node:crypto'

export interface AuthorizationOptions {
  /** Has passed `checkBaseUrl`. */
  readonly accountsUrl: string
  readonly appId: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
}

/** One attempt to sign in. */
export interface AuthorizationRequest {
  /** For the browser. Holds no secret: the verifier stays here, and so does the app's. */
  readonly url: string
  /** Ties the answer to this attempt. */
  readonly state: string
  /** Ties the code to this process (RFC 7636). */
  readonly codeVerifier: string
}

/** Makes the address of the page on which a person agrees (API §5.4 step 1). */
export function authorizationRequest(options: AuthorizationOptions): AuthorizationRequest {
  const { accountsUrl, appId, redirectUri, scopes } = options
  const state = randomBytes(32).toString('base64url')
  const codeVerifier = randomBytes(48).toString('base64url')
  const query = {
    client_id: appId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  }
  // Percent-encoding throughout: not every server reads a plus as a space in a query.
  const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)

  return { url: `${accountsUrl}/open-apis/authen/v1/authorize?${search.join('&')}`, state, codeVerifier }
}
