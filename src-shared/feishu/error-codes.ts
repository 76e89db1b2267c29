import type { feishuRefusalMessages } from '../messages/feishu-refusals'

/**
 * When the same request may be sent again (API §6.4, §12.3).
 *
 * - `never`: it would be refused again.
 * - `after-wait`: once the rate limit is over.
 * - `limited`: a few times; it is Feishu's own trouble.
 * - `after-refresh`: once, with a new token.
 */
export type RetryClass = 'never' | 'after-wait' | 'limited' | 'after-refresh'

export type RefusalMessageKey = keyof typeof feishuRefusalMessages

export interface ErrorCodeMeaning {
  readonly message: RefusalMessageKey
  readonly retry: RetryClass
}

/** One line: the codes that mean the same. */
type Line = readonly [codes: readonly number[], message: RefusalMessageKey, retry?: RetryClass]

const helpDesk: readonly Line[] = [
  [[154000], 'feishu.bad-request'],
  [[154001], 'feishu.help-desk-unauthorized'],
  [[154003], 'feishu.help-desk-forbidden'],
  [[154004], 'feishu.push-not-found'],
  [[154005], 'feishu.push-forbidden'],
  [[155000], 'feishu.help-desk-internal-error', 'limited'],
]

/** API §6.4, and §6.3 for the codes of the rate limit. */
const common: readonly Line[] = [
  [[99991201], 'feishu.path-not-found'],
  [[99991301], 'feishu.method-not-right'],
  [[99991400], 'feishu.too-frequent', 'after-wait'],
  [[99991401], 'feishu.ip-denied'],
  [[99991403], 'feishu.monthly-quota-used-up'],
  [[90003087, 90003088], 'feishu.edition-limit'],
  [[2200, 1500, 1663, 5000], 'feishu.internal-error', 'limited'],

  [[99991543], 'feishu.app-credentials-wrong'],
  [[99991661], 'feishu.no-token'],
  [[99991662, 99991673], 'feishu.app-unavailable'],
  [[99991663], 'feishu.access-token-invalid'],
  [[99991664, 99991665], 'feishu.app-token-invalid', 'after-refresh'],
  [[99991668], 'feishu.user-token-invalid', 'after-refresh'],
  [[99991669], 'feishu.refresh-token-invalid'],
  [[99991671], 'feishu.token-format-wrong'],
  [[99991672], 'feishu.app-lacks-scope'],
  [[99991674, 99991675], 'feishu.user-type-unsupported'],
  [[99991676], 'feishu.token-without-permission'],
  [[99991677], 'feishu.user-token-expired', 'after-refresh'],
  [[99991679], 'feishu.user-lacks-scope'],

  [[99992351, 99992352, 99992353], 'feishu.open-id-unknown'],
  [[99992355, 99992356], 'feishu.chat-id-unknown'],
  [[99992357, 99992358, 99992379, 99992380], 'feishu.department-id-unknown'],
  [[99992359, 99992360], 'feishu.user-id-unknown'],
  [[99992361], 'feishu.open-id-of-another-app'],
  [[99992363, 99992364], 'feishu.union-id-unknown'],
  [[99992381], 'feishu.union-id-of-another-tenant'],
  [[99992402], 'feishu.field-validation-failed'],
  [[9499], 'feishu.parameter-invalid'],
]

/** Codes that only say "the card"; the cause is in the text as `ErrCode: …; ErrPath: …` (API §9.4). */
export const cardUmbrellaCodes: readonly number[] = [230099, 11246, 18054]

const cards: readonly Line[] = [
  [cardUmbrellaCodes, 'feishu.card-refused'],
  [[200621], 'feishu.card-unreadable'],
  [[200570, 11227], 'feishu.card-image-key-invalid'],
  [[100290], 'feishu.card-user-invalid'],
  [[11310], 'feishu.card-several-limits'],
  [[200550], 'feishu.card-chart-invalid'],
  [[200861], 'feishu.card-component-removed'],
  [[200914, 200915], 'feishu.card-table-invalid'],
  [[200380, 200381], 'feishu.card-template-unavailable'],
  [[200732, 200737], 'feishu.card-template-variable-invalid'],
  [[200800], 'feishu.card-too-complex'],
  [[300220, 300230, 300240], 'feishu.card-audio-invalid'],
  [[300305], 'feishu.card-too-many-elements'],
  [[230025, 19036], 'feishu.card-too-long'],
  [[230022, 11248], 'feishu.card-sensitive-content'],
  [[230028, 11312], 'feishu.card-data-leak'],
  [[230001], 'feishu.card-parameter-invalid'],
  [[230020, 11232, 11233, 11247], 'feishu.sending-too-frequent', 'after-wait'],
]

/** Every documented code that a push can meet (API §1.6, §6.3, §6.4, §9.4). */
export const errorCodes: ReadonlyMap<number, ErrorCodeMeaning> = new Map(
  [...helpDesk, ...common, ...cards].flatMap(([codes, message, retry = 'never']) =>
    codes.map((code) => [code, { message, retry }] as const),
  ),
)

/** HTTP's "too many requests", which also stands for the rate limit (API §6.3). */
const TOO_MANY_REQUESTS = 429

/** When a refused request may be sent again. A code that is in no table never may. */
export function retryClassOf(httpStatus: number, code: number | null): RetryClass {
  if (httpStatus === TOO_MANY_REQUESTS) return 'after-wait'

  return (code === null ? undefined : errorCodes.get(code)?.retry) ?? 'never'
}
