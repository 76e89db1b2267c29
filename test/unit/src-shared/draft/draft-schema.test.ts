import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardSchema } from '@shared/card/schema/card-schema'
import { blankDraft } from '@shared/draft/blank-draft'
import { checkDraft } from '@shared/draft/check-draft'
import { pushcardSchema } from '@shared/draft/draft-schema'
import { newDraft } from '@shared/draft/new-draft'
import { readDraft } from '@shared/draft/read-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { JsonObject, JsonValue } from '@shared/json-value'

const ajv = new Ajv({ strict: false })
ajv.addSchema(cardSchema('1.0'), 'one').addSchema(cardSchema('2.0'), 'two')
const isValid = ajv.compile(pushcardSchema({ '1.0': 'one', '2.0': 'two' }))

const now = Date.UTC(2026, 0, 1)

/** The errors about the draft itself that a schema can say; those of the card have a test of their own. */
function errorsOf(file: JsonValue): readonly string[] {
  const read = readDraft(JSON.stringify(file))
  if (!read.ok) return [read.error.code]
  return checkDraft(read.value.draft, now)
    .filter(({ severity, source }) => severity === 'error' && source !== 'card')
    .map(({ code }) => code)
    .filter(
      (code) => code !== 'notification.half-a-character' && code !== 'notification.id-differs-from-target',
    )
}

const good = {
  format: 'pushcard/1',
  target: { brand: 'feishu', helpdeskId: '1', notificationId: '2', userIdType: 'open_id' },
  notification: {
    job_name: 'x',
    push_type: 0,
    push_scope_type: 2,
    user_list: [{ user_id: 'ou_1' }],
    department_list: [],
    chat_list: [{ chat_id: 'oc_1', name: 'y' }],
  },
  card: { elements: [] },
} satisfies JsonObject

/** An object with up to five of its members changed, or taken away. */
function changed(
  value: JsonObject,
  members: Readonly<Record<string, fc.Arbitrary<JsonValue>>>,
): fc.Arbitrary<JsonObject> {
  const change = fc.oneof(
    ...Object.entries(members).map(([name, arbitrary]) => fc.tuple(fc.constant(name), arbitrary)),
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(members)), fc.constant(undefined)) },
  )
  return fc.array(change, { maxLength: 5 }).map((changes) => {
    const all = { ...value, ...Object.fromEntries(changes) }
    return JSON.parse(JSON.stringify(all)) as JsonObject
  })
}

describe('pushcardSchema', () => {
  const examples = resolve(import.meta.dirname, '../../../../examples')

  test.each(readdirSync(examples).filter((name) => name.endsWith('.pushcard')))(
    'takes the example %s',
    (name) => {
      expect(isValid(JSON.parse(readFileSync(join(examples, name), 'utf8')))).toBe(true)
    },
  )

  test('takes what a new draft is written as, but for what is still to be filled in', () => {
    const draft = newDraft('zh-CN', blankDraft().target)
    draft.notification.job_name = 'x'
    draft.notification.user_list = [{ user_id: 'ou_1' }]
    expect(isValid(JSON.parse(writeDraft(draft)))).toBe(true)
  })

  test('judges the card by the version that it names', () => {
    expect(isValid({ ...good, card: { schema: '2.0', body: { elements: [] } } })).toBe(true)
    expect(isValid({ ...good, card: { schema: '2.0', elements: [] } })).toBe(false)
    expect(isValid({ ...good, card: { elements: [{ tag: 'nothing' }] } })).toBe(false)
  })

  test('takes a card that is not JSON yet, but not two', () => {
    const { card, ...rest } = good
    expect(isValid({ ...rest, cardText: '{ "elements": [' })).toBe(true)
    expect(isValid({ ...rest, card, cardText: '' })).toBe(false)
  })

  test('takes members that it does not know', () => {
    expect(isValid({ ...good, note: 1, target: { note: 1 } })).toBe(true)
  })

  test('says the same as the checks of drafts, whatever the settings', () => {
    const id = fc.constantFrom<JsonValue>('ou_1', '', ' ', 1, null)
    const items = (name: string): fc.Arbitrary<JsonValue> =>
      fc.oneof(
        fc.array(
          fc.oneof(
            { weight: 4, arbitrary: id.map((one) => ({ [name]: one })) },
            { weight: 1, arbitrary: fc.constantFrom<JsonValue>({}, 'x', null) },
          ),
          { maxLength: 2 },
        ),
        fc.constantFrom<JsonValue>(null, 'x', {}, []),
      )
    const notification = changed(good.notification, {
      job_name: fc.constantFrom<JsonValue>('x', '', ' \u200b', null, 1),
      push_type: fc.constantFrom<JsonValue>(0, 1, 1, 2, '0', null),
      push_scope_type: fc.constantFrom<JsonValue>(0, 1, 2, 3, 4, '1', null),
      user_list: items('user_id'),
      department_list: items('department_id'),
      chat_list: items('chat_id'),
      new_staff_scope_type: fc.constantFrom<JsonValue>(0, 1, 1, 2, '0', null),
      new_staff_scope_department_list: items('department_id'),
      send_at: fc.constantFrom<JsonValue>('', '1767225600000', '1e3', 'x', null, 1),
      ext: fc.constantFrom<JsonValue>('', '{}', 'x', null, {}),
      id: fc.constantFrom<JsonValue>('', '1', 'x', null, 1),
      push_scope: fc.constantFrom<JsonValue>(1),
    })
    const digits = fc.constantFrom<JsonValue>('', '1', 'x', 1, 1.5, -1, null, [])
    const target = changed(good.target, {
      brand: fc.constantFrom<JsonValue>('feishu', 'lark', 'x', '', null, 1),
      helpdeskId: digits,
      notificationId: digits,
      userIdType: fc.constantFrom<JsonValue>('open_id', 'union_id', 'user_id', 'x', null, 1),
    })
    const file = changed(good, {
      format: fc.constantFrom<JsonValue>('pushcard/2', 1),
      target: fc.oneof(target, fc.constantFrom<JsonValue>(null, 'x', {})),
      notification: fc.oneof(
        { weight: 9, arbitrary: notification },
        fc.constantFrom<JsonValue>(null, [], {}),
      ),
      base: fc.constantFrom<JsonValue>(null, 1, {}, { fetchedAt: 'x' }),
    })

    let valid = 0
    fc.assert(
      fc.property(file, (value) => {
        const errors = errorsOf(value)
        if (errors.length === 0) valid++
        expect({ isValid: isValid(value), errors }).toEqual({ isValid: errors.length === 0, errors })
      }),
      { numRuns: 4000 },
    )
    // Agreement on nothing but nonsense would prove little.
    expect(valid).toBeGreaterThan(400)
  })
})
