import * as v from 'valibot'
import type { Draft } from '@shared/draft/draft'
import { isJsonObject } from '@shared/json-value'
import { outboxStates } from '@shared/outbox/outbox-state'
import type { PushReport } from '@shared/push/push-report'
import type { ReadyPush } from '../push/push-draft'
import type { OutboxItem } from './outbox-item'

/** The `format` that this version writes and reads. */
const FORMAT = 'pushcard-outbox/1'

const object = v.custom<Record<string, unknown>>(isJsonObject)
const time = v.pipe(v.number(), v.finite())

/** The members that decisions are made by are checked; what only the app itself writes and shows is taken as it is. */
const draft = v.pipe(
  v.looseObject({
    target: v.looseObject({
      brand: v.picklist(['feishu', 'lark']),
      helpdeskId: v.string(),
      notificationId: v.string(),
      userIdType: v.picklist(['open_id', 'union_id', 'user_id']),
    }),
    notification: object,
    cardText: v.string(),
  }),
  v.transform((value) => value as unknown as Draft),
)
const report = v.pipe(
  v.looseObject({ outcome: v.string(), advice: v.looseObject({ key: v.string() }) }),
  v.transform((value) => value as unknown as PushReport),
)
const ready = v.pipe(
  v.looseObject({
    kind: v.literal('ready'),
    report,
    plan: v.looseObject({ target: object, body: object, force: v.boolean() }),
  }),
  v.transform((value) => value as unknown as ReadyPush),
)

const format = v.object({ format: v.literal(FORMAT) })

const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  revision: v.pipe(v.number(), v.integer()),
  push: v.object({
    name: v.string(),
    profileId: v.string(),
    draft,
    draftId: v.exactOptional(v.string()),
    path: v.exactOptional(v.string()),
    options: v.object({ force: v.exactOptional(v.boolean()), noCheck: v.exactOptional(v.boolean()) }),
    seen: v.exactOptional(v.custom<OutboxItem['push']['seen'] & object>(isJsonObject)),
  }),
  state: v.picklist(outboxStates),
  confirmedAt: time,
  interrupted: v.pipe(v.number(), v.integer(), v.minValue(0)),
  putOff: v.exactOptional(v.object({ at: time, until: time })),
  sent: v.exactOptional(ready),
  settles: v.exactOptional(v.boolean()),
  report: v.exactOptional(report),
  base: v.exactOptional(v.custom<OutboxItem['base'] & object>(isJsonObject)),
})

/** The text of an item's file. It holds no secret: requests in it are shown with placeholders. */
export function renderItem(item: OutboxItem): string {
  return `${JSON.stringify({ format: FORMAT, ...item }, null, 1)}\n`
}

/** The item in the text of a file; `undefined` when it makes no sense. */
export function parseItem(text: string): OutboxItem | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  const checked = v.safeParse(schema, parsed)
  return v.is(format, parsed) && checked.success ? checked.output : undefined
}
