import type { FeishuAnswer } from '@shared/feishu/answer'
import { repeatOnceCodes } from '@shared/feishu/token-codes'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { ok } from '@shared/result'
import { createAsk, type Ask } from '../feishu/ask'
import type { Fetch } from '../feishu/feishu-client'
import { withoutSecrets } from '../feishu/without-secrets'

/** The app that a person signs in to, as the token endpoint wants to be told (API §5.4). */
export interface TokenApp {
  /** Has passed `checkBaseUrl`. */
  readonly baseUrl: string
  readonly appId: string
  readonly appSecret: string
}

/** What the token endpoint gives; lifetimes in seconds, as answered. */
export interface TokenGrant {
  readonly accessToken: string
  readonly expiresIn: number
  readonly refreshToken?: string
  readonly refreshExpiresIn?: number
  readonly scope: string
}

export interface RedirectedCode {
  readonly code: string
  readonly redirectUri: string
  readonly codeVerifier: string
}

/** The calls that give out user access tokens. Their answers hold no secret but in a {@link TokenGrant}. */
export interface TokenEndpoint {
  exchangeCode(app: TokenApp, code: RedirectedCode, signal?: AbortSignal): Promise<FeishuAnswer<TokenGrant>>
  /** A refresh token works once: whatever the answer, the same one may not work again. */
  refresh(app: TokenApp, refreshToken: string): Promise<FeishuAnswer<TokenGrant>>
}

/** Longer than for other calls: an answer that is given up may have held the only refresh token. */
const TIMEOUT = 30_000

/** The lifetime of the documentation's examples, for an answer that names none (API §5.4). */
const USUAL_LIFETIME = 7200

export function createTokenEndpoint(fetch: Fetch): TokenEndpoint {
  return {
    exchangeCode: (app, { code, redirectUri, codeVerifier }, signal) =>
      askForToken(
        app,
        { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier },
        [code, codeVerifier],
        signal,
      ),

    refresh: (app, refreshToken) =>
      askForToken(app, { grant_type: 'refresh_token', refresh_token: refreshToken }, [refreshToken]),
  }

  async function askForToken(
    { baseUrl, appId, appSecret }: TokenApp,
    grant: JsonObject,
    secrets: readonly string[],
    signal?: AbortSignal,
  ): Promise<FeishuAnswer<TokenGrant>> {
    const ask = createAsk({ fetch, baseUrl, timeoutMs: TIMEOUT })
    const body = JSON.stringify({ ...grant, client_id: appId, client_secret: appSecret })
    const send = (): Promise<FeishuAnswer<JsonValue>> =>
      ask(
        {
          call: 'oauth_token',
          body,
          shape: 'flat',
          sign: () => Promise.resolve(ok({ headers: {}, secrets: [appSecret] })),
        },
        signal,
      )

    const first = await send()
    const isTrouble = first.kind === 'refused' && first.code !== null && repeatOnceCodes.includes(first.code)
    const answer = isTrouble ? await send() : first

    // Not masked by `ask`: a server that gives the same refresh token again must not have it cut out of its answer.
    if (answer.kind === 'refused') {
      return {
        ...answer,
        msg: withoutSecrets(answer.msg, secrets),
        error: withoutSecrets(answer.error, secrets),
      }
    }
    return answer.kind === 'success' ? readGrant(answer, ask) : answer
  }
}

type Success = Extract<FeishuAnswer<JsonValue>, { kind: 'success' }>

function readGrant(answer: Success, ask: Ask): FeishuAnswer<TokenGrant> {
  const { httpStatus, logId, requestId } = answer
  const grant = isJsonObject(answer.data) ? grantOf(answer.data) : undefined
  return grant === undefined
    ? ask.noAnswer({ reason: 'not-an-envelope', httpStatus, sent: true, logId, requestId })
    : { ...answer, data: grant }
}

function grantOf(data: JsonObject): TokenGrant | undefined {
  const { access_token: accessToken, refresh_token: refreshToken, scope } = data
  if (!isText(accessToken)) return undefined

  const expiresIn = secondsIn(data.expires_in) ?? USUAL_LIFETIME
  const refreshExpiresIn = secondsIn(data.refresh_token_expires_in)
  return {
    accessToken,
    expiresIn,
    scope: typeof scope === 'string' ? scope : '',
    ...(isText(refreshToken) ? { refreshToken } : {}),
    ...(refreshExpiresIn === undefined ? {} : { refreshExpiresIn }),
  }
}

/** A token that could not stand in a header is none. */
function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}

function secondsIn(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined
}
