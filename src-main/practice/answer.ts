import type { JsonObject } from '@shared/json-value'

/** An answer before it is sent. Log ids and the length are added when it is. */
export interface Answer {
  readonly httpStatus: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export const JSON_CONTENT_TYPE = 'application/json; charset=utf-8'

export function jsonAnswer(
  httpStatus: number,
  value: JsonObject,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return textAnswer(httpStatus, JSON_CONTENT_TYPE, JSON.stringify(value), headers)
}

export function textAnswer(
  httpStatus: number,
  contentType: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { httpStatus, headers: { 'Content-Type': contentType, ...headers }, body: Buffer.from(text, 'utf8') }
}

/** Feishu's envelope of a success (API §6.1). */
export function success(data: JsonObject): Answer {
  return jsonAnswer(200, { code: 0, msg: 'success', data })
}

/** A route that does not exist answers plain text, not an envelope (API §5.1, §13). */
export function pageNotFound(): Answer {
  return textAnswer(404, 'text/plain', '404 page not found')
}
