import { isJsonObject } from '../../json-value'
import type { JsonPath } from '../../json-pointer'
import { listItems } from '../empty-values'
import { listIdFields, type ListField, type NotificationRecord } from '../notification-record'
import { notificationProblem, type NotificationRule } from './rule'

/** Half of a character (a lone surrogate), which UTF-8 cannot carry: the server would get something else. */
const LONE_SURROGATE = /\p{Surrogate}/u

/** Every text that is sent can be sent as it is. */
export const textsAreWellFormed: NotificationRule = (record) =>
  sentTexts(record).flatMap(({ value, path }) =>
    typeof value === 'string' && LONE_SURROGATE.test(value)
      ? [notificationProblem('error', 'notification.half-a-character', path, { field: path.join('/') })]
      : [],
  )

function sentTexts(record: NotificationRecord): { readonly value: unknown; readonly path: JsonPath }[] {
  const texts = (['job_name', 'ext'] as const).map((field) => ({ value: record[field], path: [field] }))

  const ids = (Object.keys(listIdFields) as ListField[]).flatMap((field) =>
    (listItems(record[field]) ?? []).map((item, index) => ({
      value: isJsonObject(item) ? item[listIdFields[field]] : undefined,
      path: [field, index, listIdFields[field]],
    })),
  )

  return [...texts, ...ids]
}
