import { randomBytes, randomUUID } from 'node:crypto'

/** The app that signs in to a practice help desk, in the shape of the real ones. */
export const PRACTICE_APP_ID = 'cli_practice00000001'

/** A help desk token in the shape of the real ones: `ht-` and a UUID (API §5.3). */
export function newHelpdeskToken(): string {
  return `ht-${randomUUID()}`
}

/** An App Secret: 32 letters and digits, as the real ones. */
export function newAppSecret(): string {
  return randomBytes(24).toString('base64url').replace(/[-_]/g, 'x')
}

/**
 * A user access token as long as today's real ones and starting like them (API §5.4: 1 to 2 KB, `eyJ`), so that what
 * fits only short tokens breaks in practice already. It ends in words that say what it is.
 */
export function newUserAccessToken(): string {
  return longToken('token')
}

/** A refresh token, as long as an access token. */
export function newRefreshToken(): string {
  return longToken('refresh token')
}

/** The app's own token; the real ones start with `t-`. */
export function newTenantAccessToken(): string {
  return `t-${randomBytes(24).toString('base64url')}-PRACTICE-TOKEN-NOT-A-SECRET`
}

/** An authorisation code of at least 64 characters (API §5.4). */
export function newAuthorizationCode(): string {
  return randomBytes(48).toString('base64url')
}

function longToken(kind: string): string {
  const header = { alg: 'none', typ: 'JWT', kid: 'pushcard-practice-help-desk' }
  const payload = {
    iss: `Pushcard Studio, practice help desk: this ${kind} opens nothing`,
    jti: randomUUID(),
    filler: randomBytes(680).toString('base64url'),
  }
  return `${encode(header)}.${encode(payload)}.PRACTICE-TOKEN-NOT-A-SECRET`
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part), 'utf8').toString('base64url')
}
