import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { checkNotification } from '@shared/notification/check-notification'
import type { ServerNotification } from '@shared/notification/notification-record'
import { serialiseRequestBody, updateRequestBody } from '@shared/notification/update-request-body'
import { hasErrors } from '@shared/problem'
import { seedExampleBody } from '../draft/seed-example-body'
import { NOW, sampleRecord, sampleTarget, withoutUndefined } from './sample-record'

const card = '{ "elements": [ {"tag":"hr"} ] }'

function body(
  changes: Readonly<Record<string, JsonValue | undefined>> = {},
  serverCopy?: ServerNotification,
): Record<string, unknown> {
  return { ...updateRequestBody(sampleRecord(changes), card, serverCopy) }
}

const onboarding = { push_type: 1, push_scope_type: 3, user_list: [], new_staff_scope_type: 0 }

/** Settings of a legal pair of type and scope, whose other fields now and then are of a wrong kind. */
const anySettings = fc.record({
  push_type: fc.constant<JsonValue>(1),
  push_scope_type: fc.constantFrom<JsonValue>(1, 3),
  user_list: listOf({ user_id: 'ou_1' }),
  department_list: listOf({ department_id: 'od-1' }),
  chat_list: fc.constant<JsonValue>([{ chat_id: 'oc_1' }]),
  new_staff_scope_type: fc.constantFrom<JsonValue>(0, 1),
  new_staff_scope_department_list: listOf({ department_id: 'od-1' }),
})

function listOf(good: JsonObject): fc.Arbitrary<JsonValue> {
  return fc.constantFrom<JsonValue>([], null, [good], [{}], [null], {}, 'ou_1')
}

describe('settings without an error', () => {
  it('can always be made into a body', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const record = sampleRecord(settings)
        fc.pre(!hasErrors(checkNotification(record, sampleTarget, NOW)))

        expect(() => updateRequestBody(record, card)).not.toThrow()
      }),
    )
  })
})

describe('the text that is sent', () => {
  it('is exactly this for a timed push', () => {
    expect(serialiseRequestBody(updateRequestBody(sampleRecord(), card))).toBe(
      '{"job_name":"Office move","push_content":"{\\"elements\\":[{\\"tag\\":\\"hr\\"}]}","push_type":0,' +
        '"push_scope_type":2,"user_list":[{"user_id":"ou_00000000000000000000000000000002"}],' +
        '"department_list":[],"chat_list":[]}',
    )
  })

  it('is exactly this for an onboarding push with everything', () => {
    const record = sampleRecord({
      ...onboarding,
      chat_list: [{ chat_id: 'oc_1', name: 'All' }],
      new_staff_scope_type: 1,
      new_staff_scope_department_list: [{ department_id: 'od-1', name: 'Sales' }],
      send_at: '1768464000000',
      ext: '{}',
    })

    expect(serialiseRequestBody(updateRequestBody(record, '{}'))).toBe(
      '{"job_name":"Office move","push_content":"{}","push_type":1,"push_scope_type":3,"user_list":[],' +
        '"department_list":[],"chat_list":[{"chat_id":"oc_1"}],"new_staff_scope_type":1,' +
        '"new_staff_scope_department_list":[{"department_id":"od-1"}],"send_at":"1768464000000","ext":"{}"}',
    )
  })

  it('holds the card serialised exactly once, for every card', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = serialiseRequestBody(updateRequestBody(sampleRecord(), JSON.stringify(value, null, 3)))
        const sent = JSON.parse(text) as { push_content: string }
        expect(sent.push_content).toBe(JSON.stringify(JSON.parse(JSON.stringify(value))))
      }),
    )
  })
})

describe('what is sent', () => {
  it('is neither what the server owns, nor unknown, nor a label', () => {
    const sent = body({ ...(JSON.parse(seedExampleBody) as JsonObject), my_note: 'x', push_scope: 1 })

    expect(Object.keys(sent)).toEqual([
      'job_name',
      'push_content',
      'push_type',
      'push_scope_type',
      'user_list',
      'department_list',
      'chat_list',
      'send_at',
      'ext',
    ])
    expect(JSON.stringify(sent)).not.toMatch(/avatar_url|"name"/)
    expect(sent.push_content).toBe('{"elements":[{"tag":"hr"}]}')
  })

  it.each([null, undefined, []])('is [] for a list that is %j', (empty) => {
    const sent = body({ user_list: empty, department_list: empty, chat_list: empty })

    expect(sent).toMatchObject({ user_list: [], department_list: [], chat_list: [] })
  })
})

describe('new staff fields', () => {
  const departments = [{ department_id: 'od-1' }]

  it('are left out of a timed push, filled in or not', () => {
    const sent = body({ new_staff_scope_type: 0, new_staff_scope_department_list: departments })

    expect(sent).not.toHaveProperty('new_staff_scope_type')
    expect(sent).not.toHaveProperty('new_staff_scope_department_list')
  })

  it('clear the departments that the server still has on a timed push', () => {
    const sent = body({}, { new_staff_scope_type: 1, new_staff_scope_department_list: departments })

    expect(sent).not.toHaveProperty('new_staff_scope_type')
    expect(sent.new_staff_scope_department_list).toEqual([])
    expect(body({}, { new_staff_scope_department_list: null })).not.toHaveProperty(
      'new_staff_scope_department_list',
    )
  })

  it('are always there in an onboarding push; all new staff means no departments', () => {
    expect(body({ ...onboarding, new_staff_scope_department_list: departments })).toMatchObject({
      new_staff_scope_type: 0,
      new_staff_scope_department_list: [],
    })
    expect(
      body({ ...onboarding, new_staff_scope_type: 1, new_staff_scope_department_list: departments }),
    ).toMatchObject({ new_staff_scope_type: 1, new_staff_scope_department_list: departments })
  })
})

describe('send_at and ext', () => {
  const absent = 'absent'

  it.each<[mine: JsonValue | undefined, theirs: JsonValue | undefined, sent: string]>([
    [undefined, undefined, absent],
    [undefined, '', absent],
    [undefined, null, absent],
    [undefined, '1', '1'],
    [null, '1', '1'],
    ['', '1', ''],
    ['', '', absent],
    ['', undefined, absent],
    ['2', undefined, '2'],
    ['2', '1', '2'],
  ])('send_at: the draft has %j, Feishu has %j, sent is %j', (mine, theirs, sent) => {
    const { send_at: sendAt = absent } = body({ send_at: mine }, withoutUndefined({ send_at: theirs }))

    expect(sendAt).toBe(sent)
  })

  it.each<[mine: JsonValue | undefined, theirs: JsonValue | undefined, sent: string]>([
    [undefined, undefined, absent],
    [undefined, null, absent],
    [undefined, '', ''],
    [undefined, '{"a":1}', '{"a":1}'],
    [null, '{}', '{}'],
    [{}, '{}', '{}'],
    ['', '{}', ''],
    ['[]', '{}', '[]'],
  ])('ext: the draft has %j, Feishu has %j, sent is %j', (mine, theirs, sent) => {
    const { ext = absent } = body({ ext: mine }, withoutUndefined({ ext: theirs }))

    expect(ext).toBe(sent)
  })
})

describe('a draft that was not checked', () => {
  it('throws instead of sending something else than what is written', () => {
    expect(() => updateRequestBody(sampleRecord(), '{ not json')).toThrow(SyntaxError)
    expect(() => body({ push_type: '0' })).toThrow(TypeError)
    expect(() => body({ user_list: ['ou_1'] })).toThrow(TypeError)
    expect(() => body({ chat_list: 'oc_1' })).toThrow(TypeError)
  })
})
