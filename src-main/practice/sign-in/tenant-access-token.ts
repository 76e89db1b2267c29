import { type Answer, jsonAnswer } from '../answer'
import type { Call, PracticeState } from '../call'
import { newTenantAccessToken } from '../credentials'
import { readJsonBody } from '../read-json-body'

const LIFETIME_MS = 7200 * 1000
const SHORT_OF_TIME_MS = 30 * 60 * 1000

/** The app's own tokens. With more than half an hour left it is the same one; else a new one, both good (API §5.6). */
export class TenantTokens {
  readonly #expiry = new Map<string, number>()
  #latest: string | undefined

  constructor(private readonly clock: () => number) {}

  isValid(token: string): boolean {
    return this.clock() < (this.#expiry.get(token) ?? -Infinity)
  }

  issue(): { readonly token: string; readonly seconds: number } {
    const left = this.#latest === undefined ? 0 : (this.#expiry.get(this.#latest) ?? 0) - this.clock()
    if (this.#latest !== undefined && left > SHORT_OF_TIME_MS) {
      return { token: this.#latest, seconds: Math.floor(left / 1000) }
    }

    const token = newTenantAccessToken()
    this.#expiry.set(token, this.clock() + LIFETIME_MS)
    this.#latest = token
    return { token, seconds: LIFETIME_MS / 1000 }
  }

  /** From now on every token is refused. */
  expire(): void {
    this.#expiry.clear()
    this.#latest = undefined
  }
}

/**
 * `POST /open-apis/auth/v3/tenant_access_token/internal` (API §5.6). Wrong credentials arrive as HTTP 200; which of
 * the three codes means what is not published, so each mistake has one of them here.
 */
export function tenantAccessToken({ app, tenantTokens }: PracticeState, call: Call): Answer {
  const read = readJsonBody(call)
  const { app_id: appId, app_secret: appSecret } = read.ok ? read.body : {}
  if (typeof appId !== 'string' || typeof appSecret !== 'string' || appId === '' || appSecret === '') {
    return refused(10003, 'invalid param')
  }
  if (appId !== app.appId) return refused(10015, 'app_id not found')
  if (appSecret !== app.appSecret) return refused(10014, 'app secret invalid')

  const { token, seconds } = tenantTokens.issue()
  return jsonAnswer(200, { code: 0, msg: 'ok', tenant_access_token: token, expire: seconds })
}

function refused(code: number, msg: string): Answer {
  return jsonAnswer(200, { code, msg })
}
