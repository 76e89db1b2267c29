import type { JsonObject, JsonValue } from '@shared/json-value'
import type { FeishuCall } from '@shared/feishu/calls/feishu-calls'
import { callRule } from '@shared/feishu/calls/feishu-calls'
import { callUrl, type CallAddress } from '@shared/feishu/endpoints'
import type { PracticeHelpDesk } from '../../../../src-main/practice/practice-help-desk'

export interface ApiCall extends CallAddress {
  /** `Authorization` as it is; the user access token when not given, `null` for none. */
  readonly authorization?: string | null
  readonly body?: JsonValue | FormData
  readonly headers?: Readonly<Record<string, string>>
}

export interface ApiAnswer {
  readonly status: number
  readonly headers: Headers
  readonly json: JsonObject
  readonly code: JsonValue | undefined
  /** The member `data`, `{}` when there is none. */
  readonly data: JsonObject
}

/** Any call of the API over real HTTP. */
export async function callApi(
  desk: PracticeHelpDesk,
  call: FeishuCall,
  given: ApiCall = {},
): Promise<ApiAnswer> {
  const { authorization = `Bearer ${desk.userAccessToken}`, body } = given
  const response = await fetch(callUrl(desk.url, call, given), {
    method: callRule(call).method,
    headers: {
      ...(authorization === null ? {} : { Authorization: authorization }),
      ...(body === undefined || body instanceof FormData
        ? {}
        : { 'Content-Type': 'application/json; charset=utf-8' }),
      ...given.headers,
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  const json = (await response.json()) as JsonObject
  return {
    status: response.status,
    headers: response.headers,
    json,
    code: json.code,
    data: (json.data ?? {}) as JsonObject,
  }
}

/** A member of an answer that must be a text. */
export function textOf(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError(`not a text: ${JSON.stringify(value)}`)
  return value
}

/** The app's own token, as `Authorization`. */
export async function tenantAuthorization(desk: PracticeHelpDesk): Promise<string> {
  const { json } = await callApi(desk, 'tenant_access_token', {
    authorization: null,
    body: { app_id: desk.appId, app_secret: desk.appSecret },
  })
  return `Bearer ${textOf(json.tenant_access_token)}`
}
