import type { FeishuAnswer, FeishuFailure, FeishuRefusal } from '@shared/feishu/answer'
import { describeNoAnswer } from '@shared/feishu/describe-no-answer'
import { retryClassOf } from '@shared/feishu/error-codes'
import { describeTokenRefusal } from '@shared/feishu/token-codes'
import { isJsonObject, type JsonValue } from '@shared/json-value'
import type { Profile } from '@shared/profile'
import { fail, ok, type Message, type Result } from '@shared/result'
import { missingPermissions } from '@shared/sign-in/permissions'
import type { CredentialCheck, CredentialKind } from '@shared/sign-in/user-session'
import type { Credentials } from '../credentials/credentials'
import { createAsk } from '../feishu/ask'
import { createFeishuClient, type Fetch } from '../feishu/feishu-client'
import { userTokenHeaders } from '../feishu/request-headers'
import type { Profiles } from '../profiles/profiles'
import type { UserTokens } from './user-tokens'

export interface CredentialChecksOptions {
  readonly credentials: Credentials
  readonly profiles: Profiles
  readonly tokens: UserTokens
  readonly fetch: Fetch
}

/**
 * Tests one credential of a profile with one call that changes nothing: the app's by asking for its own token (API
 * §5.6), the person's by asking who it is (API §8.1), the help desk's by reading a push (API §3.3). There is no other
 * reading call of a help desk, so without a push the answer "not found" is what shows that the credentials were taken.
 *
 * @param notificationId of a push that exists, for the help desk's test
 */
export type CheckCredential = (
  profileId: string,
  kind: CredentialKind,
  notificationId?: string,
) => Promise<Result<CredentialCheck>>

/** No push has it: real ids have 19 digits (API §1.3). */
const NO_PUSH = '1'

const PUSH_NOT_FOUND = 154004

export function credentialChecks({
  credentials,
  profiles,
  tokens,
  fetch,
}: CredentialChecksOptions): CheckCredential {
  return async (profileId, kind, notificationId) => {
    const found = await profiles.get(profileId)
    if (!found.ok) return found
    const { profile } = found.value
    switch (kind) {
      case 'app':
        return checkApp(profile)
      case 'user':
        return checkUser(profile)
      case 'helpdesk':
        return checkHelpDesk(profile, notificationId)
    }
  }

  async function checkApp({ id, appId, baseUrl }: Profile): Promise<Result<CredentialCheck>> {
    if (appId === '') return fail('sign-in.app-id-missing')
    const secret = await credentials.readAppSecret(id)
    if (!secret.ok) return secret
    if (secret.value === null) return fail('sign-in.app-secret-missing')
    const appSecret = secret.value

    const answer = await createAsk({ fetch, baseUrl })({
      call: 'tenant_access_token',
      body: JSON.stringify({ app_id: appId, app_secret: appSecret }),
      shape: 'flat',
      sign: () => Promise.resolve(ok({ headers: {}, secrets: [appSecret] })),
    })
    return answer.kind === 'success' ? good({ key: 'sign-in.check-app-good' }) : notGood(answer)
  }

  async function checkUser(profile: Profile): Promise<Result<CredentialCheck>> {
    const token = await tokens.readAccessToken(profile.id)
    if (!token.ok) return token
    let current = token.value
    const ask = createAsk({ fetch, baseUrl: profile.baseUrl })
    const whoAmI = (): Promise<FeishuAnswer<JsonValue>> =>
      ask({ call: 'user_info', sign: () => Promise.resolve(userTokenHeaders(current)) })

    const answer = await onceMore(whoAmI, async () => {
      const renewed = await tokens.renew(profile.id, current)
      if (renewed.ok) current = renewed.value
      return renewed.ok
    })
    if (answer.kind !== 'success') return notGood(answer)

    const name = nameIn(answer.data) ?? '–'
    const user = await credentials.readUserToken(profile.id)
    const scope = user.ok && user.value?.kind === 'signed-in' ? user.value.record.scope : undefined
    const missing = scope === undefined ? [] : missingPermissions(profile, scope)
    return missing.length === 0
      ? good({ key: 'sign-in.check-user-good', params: { name } })
      : ok({
          ...noCode,
          outcome: 'unclear',
          message: { key: 'sign-in.check-user-scopes', params: { name, scopes: missing.join(', ') } },
        })
  }

  async function checkHelpDesk(
    { id, baseUrl, userIdType }: Profile,
    notificationId: string = NO_PUSH,
  ): Promise<Result<CredentialCheck>> {
    let current = await tokens.read(id)
    if (!current.ok) return current
    const client = createFeishuClient({ fetch, baseUrl, credentials: () => Promise.resolve(current) })

    const answer = await onceMore(
      () => client.getNotification(notificationId, userIdType),
      async () => {
        if (!current.ok) return false
        const renewed = await tokens.renew(id, current.value.userAccessToken)
        current = await tokens.read(id)
        return renewed.ok
      },
    )
    if (answer.kind === 'success') {
      const { job_name: name } = answer.data
      const shown = typeof name === 'string' && name !== '' ? name : notificationId
      return good({ key: 'sign-in.check-helpdesk-good', params: { name: shown } })
    }
    const isAccepted = answer.kind === 'refused' && answer.code === PUSH_NOT_FOUND
    return isAccepted
      ? good({ key: 'sign-in.check-helpdesk-accepted', params: { id: notificationId } })
      : notGood(answer)
  }
}

/** Asks again after a renewal when the token was refused, as a push does. */
async function onceMore<T>(
  ask: () => Promise<FeishuAnswer<T>>,
  renew: () => Promise<boolean>,
): Promise<FeishuAnswer<T>> {
  const answer = await ask()
  return answer.kind === 'refused' && isOfToken(answer) && (await renew()) ? ask() : answer
}

function isOfToken({ httpStatus, code }: FeishuRefusal): boolean {
  // user_info has a code of its own for a token that is no longer good (API §8.1).
  return code === 20005 || retryClassOf(httpStatus, code) === 'after-refresh'
}

const noCode = { code: null, logId: null } as const

function good(message: Message): Result<CredentialCheck> {
  return ok({ ...noCode, outcome: 'good', message })
}

function notGood(answer: FeishuFailure): Result<CredentialCheck> {
  if (answer.kind === 'not-asked') return { ok: false, error: answer.failure }
  const { logId } = answer
  return answer.kind === 'refused'
    ? ok({ outcome: 'bad', message: describeTokenRefusal(answer), code: answer.code, logId })
    : ok({ outcome: 'unclear', message: describeNoAnswer(answer), code: null, logId })
}

function nameIn(data: JsonValue): string | undefined {
  if (!isJsonObject(data)) return undefined
  return [data.name, data.en_name].find((name) => typeof name === 'string' && name !== '') as
    string | undefined
}
