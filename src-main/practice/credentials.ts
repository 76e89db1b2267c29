import { randomBytes, randomUUID } from 'node:crypto'

/** A help desk token in the shape of the real ones: `ht-` and a UUID (API §5.3). */
export function newHelpdeskToken(): string {
  return `ht-${randomUUID()}`
}

/**
 * A user access token as long as today's real ones and starting like them (API §5.4: 1 to 2 KB, `eyJ`), so that what
 * fits only short tokens breaks in practice already. It ends in words that say what it is.
 */
export function newUserAccessToken(): string {
  const header = { alg: 'none', typ: 'JWT', kid: 'pushcard-practice-help-desk' }
  const payload = {
    iss: 'Pushcard Studio, practice help desk: this token opens nothing',
    jti: randomUUID(),
    filler: randomBytes(680).toString('base64url'),
  }
  return `${encode(header)}.${encode(payload)}.PRACTICE-TOKEN-NOT-A-SECRET`
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part), 'utf8').toString('base64url')
}
