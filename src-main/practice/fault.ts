import * as v from 'valibot'
import type { JsonValue } from '@shared/json-value'
import { operationNames } from './operations'

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000))
const byteCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64 * 1024 * 1024))
const httpStatus = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))

/** What may stand in a header: a fault must spoil an answer, not the server that sends it. */
const headerValue = v.pipe(v.string(), v.regex(/^[\x20-\x7e]*$/, 'printable ASCII only'))

const jsonValue: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([
    v.null(),
    v.boolean(),
    v.number(),
    v.string(),
    v.array(jsonValue),
    v.record(v.string(), jsonValue),
  ]),
)

/** Which calls a fault strikes, and how often. Without them: the next call of any kind. */
const when = {
  operation: v.exactOptional(v.picklist([...operationNames, 'all']), 'all'),
  times: v.exactOptional(
    v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.literal('until-cleared')]),
    1,
  ),
}

/**
 * Whether the help desk carries the call out all the same, although its answer is replaced. A client cannot tell from
 * such an answer, so both have to be tried.
 */
const taken = v.exactOptional(v.boolean(), false)

/** Faults besides the answer: each that matches strikes, in addition to at most one of the others. */
const accompanyingFaults = [
  /** The call is carried out at once, its answer waits. */
  v.strictObject({ kind: v.literal('delay'), ...when, ms: milliseconds }),

  /**
   * A colleague changes the notification behind the client's back: after the answer to a `get` is made up, and before
   * any other call is carried out. So with `get` it happens between the client's reading and its update.
   */
  v.strictObject({
    kind: v.literal('colleague-edits'),
    ...when,
    changes: v.exactOptional(v.record(v.string(), jsonValue), {
      job_name: '同事改过的推送 / edited by a colleague',
    }),
  }),

  /** As `colleague-edits`, but the push leaves the draft state. The number is our invention, as they all are. */
  v.strictObject({
    kind: v.literal('no-longer-draft'),
    ...when,
    status: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  }),
] as const

/** Faults of the line: the answer does not arrive, or not whole, or slowly. */
const lineFaults = [
  /** The connection ends before the body is read; the call is not carried out. */
  v.strictObject({ kind: v.literal('drop-before-body'), ...when }),

  /** The call is carried out, then the connection ends without an answer. */
  v.strictObject({ kind: v.literal('drop-after-taking'), ...when }),

  /** The true answer, its length announced, of which only the first half comes. */
  v.strictObject({ kind: v.literal('cut-mid-body'), ...when }),

  /** The true answer, a few bytes at a time. */
  v.strictObject({
    kind: v.literal('slow-drip'),
    ...when,
    chunkBytes: v.exactOptional(v.pipe(byteCount, v.minValue(1)), 1),
    everyMs: v.exactOptional(milliseconds, 100),
  }),
] as const

/** Faults that spoil the true answer; the call is carried out. */
const spoilingFaults = [
  /** The true JSON under another content type. */
  v.strictObject({
    kind: v.literal('wrong-content-type'),
    ...when,
    contentType: v.exactOptional(headerValue, 'text/plain; charset=utf-8'),
  }),

  /** The first bytes of the true JSON, as if that were all; without `bytes` the first half. */
  v.strictObject({ kind: v.literal('truncated-json'), ...when, bytes: v.exactOptional(byteCount) }),

  /** The true JSON with a filler that makes it at least so big; without `announced` no length is told beforehand. */
  v.strictObject({
    kind: v.literal('huge-answer'),
    ...when,
    bytes: v.exactOptional(byteCount, 1_500_000),
    announced: v.exactOptional(v.boolean(), false),
  }),
] as const

/** Faults that put another answer in the place of the true one. */
const replacingFaults = [
  /** A proxy's page with a 5xx. */
  v.strictObject({
    kind: v.literal('html-error'),
    ...when,
    taken,
    httpStatus: v.exactOptional(httpStatus, 502),
  }),

  /** Feishu's own internal error: 500 and 155000. */
  v.strictObject({ kind: v.literal('internal-error'), ...when, taken }),

  /** "Too often"; with `resetSeconds: null` without the two headers. Some calls answer 400 instead of 429. */
  v.strictObject({
    kind: v.literal('rate-limit'),
    ...when,
    taken,
    httpStatus: v.exactOptional(httpStatus, 429),
    resetSeconds: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), 37),
  }),

  /** A 200 that is a page, as a hotel's sign-in page is. */
  v.strictObject({
    kind: v.literal('not-json'),
    ...when,
    taken,
    contentType: v.exactOptional(headerValue, 'text/html; charset=utf-8'),
  }),

  v.strictObject({
    kind: v.literal('redirect'),
    ...when,
    taken,
    httpStatus: v.exactOptional(v.picklist([301, 302, 303, 307, 308]), 302),
    location: v.exactOptional(headerValue, 'https://sign-in.example.invalid/'),
  }),

  /** Any refusal in Feishu's envelope; status and text of a known code are filled in. */
  v.strictObject({
    kind: v.literal('refuse'),
    ...when,
    taken,
    code: v.pipe(v.number(), v.integer()),
    httpStatus: v.exactOptional(httpStatus),
    msg: v.exactOptional(v.string()),
  }),
] as const

/** A fault on demand, as written in JSON. */
export const faultSchema = v.variant('kind', [
  ...accompanyingFaults,
  ...lineFaults,
  ...spoilingFaults,
  ...replacingFaults,
])

/** A fault to set; members that have a default may be left out. */
export type Fault = v.InferInput<typeof faultSchema>

/** A fault with its defaults. */
export type SetFault = v.InferOutput<typeof faultSchema>

export type LineFault = v.InferOutput<(typeof lineFaults)[number]>
export type SpoilingFault = v.InferOutput<(typeof spoilingFaults)[number]>
export type ReplacingFault = v.InferOutput<(typeof replacingFaults)[number]>
export type AnswerFault = LineFault | SpoilingFault | ReplacingFault
export type AccompanyingFault = v.InferOutput<(typeof accompanyingFaults)[number]>

export function isAccompanying(fault: SetFault): fault is AccompanyingFault {
  return fault.kind === 'delay' || fault.kind === 'colleague-edits' || fault.kind === 'no-longer-draft'
}

export function isReplacing(fault: AnswerFault): fault is ReplacingFault {
  return 'taken' in fault
}
