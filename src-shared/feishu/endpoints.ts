import type { Brand } from '../draft/draft'
import { callRule, type FeishuCall } from './calls/feishu-calls'

/** Where the OpenAPI of each cloud is (API §5.1). */
export const openApiBaseUrls: Readonly<Record<Brand, string>> = {
  feishu: 'https://open.feishu.cn',
  lark: 'https://open.larksuite.com',
}

/** What fills the address of a call. */
export interface CallAddress {
  /** The values of the path's steps that start with a colon. */
  readonly path?: Readonly<Record<string, string>>
  /** In this order; several values of one name are repeated. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>
}

/**
 * The path of a call, its values percent-encoded.
 * @throws {RangeError} for a value that is missing or would name another path; drafts with such ids do not pass
 * `checkTarget`.
 */
export function callPath(call: FeishuCall, values: CallAddress['path'] = {}): string {
  return callRule(call)
    .path.split('/')
    .map((step) => (step.startsWith(':') ? pathStep(values[step.slice(1)] ?? '') : step))
    .join('/')
}

/** The whole address of a call. */
export function callUrl(baseUrl: string, call: FeishuCall, { path, query = {} }: CallAddress = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, each]))
  const search = new URLSearchParams(pairs).toString()

  return `${baseUrl.replace(/\/+$/, '')}${callPath(call, path)}${search === '' ? '' : `?${search}`}`
}

function pathStep(value: string): string {
  if (/^\.{0,2}$/.test(value)) throw new RangeError('not a value for a path')

  return encodeURIComponent(value)
}
