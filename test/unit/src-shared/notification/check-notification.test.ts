import { describe, expect, it } from 'vitest'
import type { DraftTarget } from '@shared/draft/draft'
import type { JsonObject, JsonValue } from '@shared/json-value'
import { say } from '@shared/messages/say'
import { checkNotification } from '@shared/notification/check-notification'
import type { NotificationRecord } from '@shared/notification/notification-record'
import { problemMessage } from '@shared/problem'
import { seedExampleBody } from '../draft/seed-example-body'
import { NOW, sampleRecord, sampleTarget } from './sample-record'

const seedBody = JSON.parse(seedExampleBody) as NotificationRecord

/** Each problem as `severity code pointer`, without the prefix that all codes share. */
function found(record: NotificationRecord, target: DraftTarget = sampleTarget): string[] {
  return checkNotification(record, target, NOW).map(
    ({ severity, code, pointer }) => `${severity} ${code.replace('notification.', '')} ${pointer}`,
  )
}

const onboarding = { push_type: 1, push_scope_type: 3, user_list: [], new_staff_scope_type: 0 }
const department = { department_id: 'od-1' }

describe('checkNotification', () => {
  it('finds nothing in good settings', () => {
    expect(found(sampleRecord())).toEqual([])
    expect(found(sampleRecord(onboarding))).toEqual([])
  })

  it('explains every problem in both languages, with all placeholders filled', () => {
    const problems = checkNotification({ ...seedBody, job_name: 1, push_type: '0' }, sampleTarget, NOW)

    for (const problem of problems) {
      for (const language of ['zh-CN', 'en'] as const) {
        expect(say(problemMessage(problem), language)).not.toMatch(/\{\w+\}/)
      }
    }
    expect(problems.length).toBeGreaterThan(5)
  })

  it('ignores what the server owns and what nobody knows', () => {
    const serverOwned = {
      status: 7,
      create_user: 3,
      created_at: 1,
      target_user_count: 'x',
      tenant_id: 1,
      my_note: {},
    }

    expect(found(sampleRecord(serverOwned))).toEqual([])
  })
})

describe('the example of the page itself', () => {
  const target = { ...sampleTarget, notificationId: '6985032626234982420' }
  const deserved = [
    'error must-be-empty-for-everyone /user_list',
    'error must-be-empty-for-everyone /department_list',
    'warning new-staff-without-effect /new_staff_scope_type',
    'warning new-staff-without-effect /new_staff_scope_department_list',
    'warning send-at-in-the-past /send_at',
    'error id-differs-from-target /id',
  ]

  it('is refused with exactly the complaints that it deserves, once its card is in its place', () => {
    const record = { ...seedBody }
    delete record.push_content

    expect(found(record, target)).toEqual(deserved)
  })

  it('is told where its card belongs when it is pasted whole', () => {
    expect(found(seedBody, target)).toEqual([...deserved, 'hint push-content-misplaced /push_content'])
  })
})

describe('job_name', () => {
  it.each(['', '   ', '\u3000', '\u200b\ufeff'])('must not be blank: %j', (name) => {
    expect(found(sampleRecord({ job_name: name }))).toEqual(['error job-name-blank /job_name'])
  })

  it.each([0, false, {}, ['x']])('must be text: %j', (name) => {
    expect(found(sampleRecord({ job_name: name }))).toEqual(['error job-name-not-text /job_name'])
  })

  it('must be there', () => {
    expect(found(sampleRecord({ job_name: null }))).toEqual(['error job-name-missing /job_name'])
    expect(found(sampleRecord({ job_name: undefined }))).toEqual(['error job-name-missing /job_name'])
  })
})

describe('push_type and push_scope_type', () => {
  it.each(['0', '', true, false, 1.5, -1, 2, [], {}])('push_type must be 0 or 1: %j', (type) => {
    expect(found(sampleRecord({ push_type: type }))).toEqual(['error push-type-invalid /push_type'])
  })

  it.each(['2', true, false, 0.5, -1, 4, [2], {}])('push_scope_type must be 0, 1, 2 or 3: %j', (scope) => {
    expect(found(sampleRecord({ push_scope_type: scope }))).toEqual([
      'error push-scope-type-invalid /push_scope_type',
    ])
  })

  it('must both be there', () => {
    expect(found(sampleRecord({ push_type: null, push_scope_type: null }))).toEqual([
      'error push-type-missing /push_type',
      'error push-scope-type-missing /push_scope_type',
    ])
  })

  it('says that push_scope_type is meant by push_scope', () => {
    const misspelt = sampleRecord({ push_scope: 2, push_scope_type: undefined })

    expect(found(misspelt)).toEqual(['error push-scope-is-push-scope-type /push_scope'])
    expect(found(sampleRecord({ push_scope: 0 }))).toEqual(['warning push-scope-no-effect /push_scope'])
  })
})

describe('lists', () => {
  it.each([null, undefined, []])('%j is an empty list', (empty) => {
    const lists = { user_list: empty, department_list: empty, chat_list: empty }

    expect(found(sampleRecord({ ...lists, push_scope_type: 0 }))).toEqual([])
    expect(found(sampleRecord({ ...lists, push_scope_type: 1 }))).toEqual([
      'error chat-list-needed /chat_list',
    ])
    expect(found(sampleRecord({ ...lists, push_scope_type: 2 }))).toEqual([
      'error recipients-needed /user_list',
    ])
  })

  it.each<JsonValue>(['ou_1', 1, true, {}])('must be lists: %j', (value) => {
    for (const field of ['user_list', 'department_list', 'chat_list', 'new_staff_scope_department_list']) {
      expect(found(sampleRecord({ push_scope_type: 0, user_list: [], [field]: value }))).toEqual([
        `error list-not-a-list /${field}`,
      ])
    }
  })

  it('warns of people listed for new staff', () => {
    const record = sampleRecord({
      ...onboarding,
      user_list: [{ user_id: 'ou_1' }],
      department_list: [department],
    })

    expect(found(record)).toEqual([
      'warning list-ignored-for-new-staff /user_list',
      'warning list-ignored-for-new-staff /department_list',
    ])
  })

  it('asks for no people where some members cannot be chosen anyway', () => {
    const record = sampleRecord({ ...onboarding, push_scope_type: 2 })

    expect(found(record)).toEqual(['error onboarding-push-to-some-members /push_scope_type'])
  })

  it('takes people or departments, or both, for some members', () => {
    const user = { user_id: 'ou_1' }

    expect(found(sampleRecord({ user_list: [user], department_list: null }))).toEqual([])
    expect(found(sampleRecord({ user_list: null, department_list: [department] }))).toEqual([])
    expect(found(sampleRecord({ user_list: [user], department_list: [department] }))).toEqual([])
  })
})

describe('items of lists', () => {
  it.each<[JsonValue, string]>([
    ['ou_1', 'error item-not-an-object /user_list/0'],
    [null, 'error item-not-an-object /user_list/0'],
    [[], 'error item-not-an-object /user_list/0'],
    [{}, 'error item-id-missing /user_list/0'],
    [{ id: 'ou_1' }, 'error item-id-missing /user_list/0'],
    [{ user_id: null }, 'error item-id-missing /user_list/0/user_id'],
    [{ user_id: '' }, 'error item-id-missing /user_list/0/user_id'],
    [{ user_id: ' \n' }, 'error item-id-missing /user_list/0/user_id'],
    [{ user_id: '\u200b' }, 'error item-id-missing /user_list/0/user_id'],
    [{ user_id: 7277 }, 'error item-id-not-text /user_list/0/user_id'],
    [{ user_id: false }, 'error item-id-not-text /user_list/0/user_id'],
    [{ user_id: 'ou_1 ' }, 'warning item-id-with-white-space /user_list/0/user_id'],
    [{ user_id: 'ou_1\u200b' }, 'warning item-id-with-white-space /user_list/0/user_id'],
  ])('must carry an id: %j', (item, problem) => {
    expect(found(sampleRecord({ user_list: [item] }))).toEqual([problem])
  })

  it('must carry the id of their own list', () => {
    const record = sampleRecord({
      department_list: [{ user_id: 'od-1' }],
      chat_list: [{ department_id: 'oc_1' }],
    })

    expect(found(record)).toEqual([
      'error item-id-missing /department_list/0',
      'error item-id-missing /chat_list/0',
    ])
  })

  it('warns of each repetition of an id, not of its first place', () => {
    const user = { user_id: 'ou_1' }

    expect(found(sampleRecord({ user_list: [user, { user_id: 'ou_2' }, user, user] }))).toEqual([
      'warning duplicate-id /user_list/2/user_id',
      'warning duplicate-id /user_list/3/user_id',
    ])
  })

  it('are not looked at where the list must be empty or has no effect', () => {
    const bad = [1, { user_id: 5 }]

    expect(found(sampleRecord({ push_scope_type: 0, user_list: bad }))).toEqual([
      'error must-be-empty-for-everyone /user_list',
    ])
    expect(found(sampleRecord({ new_staff_scope_department_list: bad }))).toEqual([
      'warning new-staff-without-effect /new_staff_scope_department_list',
    ])
    expect(found(sampleRecord({ ...onboarding, new_staff_scope_department_list: bad }))).toEqual([
      'warning new-staff-departments-without-effect /new_staff_scope_department_list',
    ])
  })

  it('are looked at for new staff, too: the lists are only advised against there, and so are sent', () => {
    expect(found(sampleRecord({ ...onboarding, user_list: [{ name: 'Ann' }] }))).toEqual([
      'warning list-ignored-for-new-staff /user_list',
      'error item-id-missing /user_list/0',
    ])
  })

  it('are looked at while the scope is not clear yet', () => {
    expect(found(sampleRecord({ push_scope_type: null, user_list: [1] }))).toEqual([
      'error push-scope-type-missing /push_scope_type',
      'error item-not-an-object /user_list/0',
    ])
  })

  it('of new staff departments are looked at when they count', () => {
    const record = { ...onboarding, new_staff_scope_type: 1, new_staff_scope_department_list: [{}] }

    expect(found(sampleRecord(record))).toEqual(['error item-id-missing /new_staff_scope_department_list/0'])
  })
})

describe('shapes of ids', () => {
  it.each([
    ['open_id', 'ou_1', undefined],
    ['open_id', 'on_1', 'user-id-not-open-id'],
    ['open_id', 'zhang.san', 'user-id-not-open-id'],
    ['union_id', 'on_1', undefined],
    ['union_id', 'ou_1', 'user-id-not-union-id'],
    ['user_id', 'zhang.san', undefined],
    ['user_id', 'ou_1', 'user-id-of-another-type'],
    ['user_id', 'on_1', 'user-id-of-another-type'],
    ['no_id', 'ou_1', undefined],
  ])('with user ids of type %s, %s raises %s', (userIdType, id, code) => {
    const target = { ...sampleTarget, userIdType } as DraftTarget
    const expected = code === undefined ? [] : [`warning ${code} /user_list/0/user_id`]

    expect(found(sampleRecord({ user_list: [{ user_id: id }] }), target)).toEqual(expected)
  })

  it.each([
    ['od-7277', undefined],
    ['od_7277', 'department-id-with-underscore'],
    ['sales', 'department-id-unusual'],
  ])('department id %s raises %s', (id, code) => {
    const expected = code === undefined ? [] : [`warning ${code} /department_list/0/department_id`]

    expect(found(sampleRecord({ department_list: [{ department_id: id }] }))).toEqual(expected)
  })

  it('group ids start with oc_', () => {
    expect(found(sampleRecord({ chat_list: [{ chat_id: 'oc_1' }] }))).toEqual([])
    expect(found(sampleRecord({ chat_list: [{ chat_id: 'ou_1' }] }))).toEqual([
      'warning chat-id-unusual /chat_list/0/chat_id',
    ])
  })
})

describe('new staff fields', () => {
  it.each<[JsonValue | undefined, string | undefined]>([
    [undefined, 'error new-staff-scope-type-missing /new_staff_scope_type'],
    [null, 'error new-staff-scope-type-missing /new_staff_scope_type'],
    [0, undefined],
    [2, 'error new-staff-scope-type-invalid /new_staff_scope_type'],
    ['0', 'error new-staff-scope-type-invalid /new_staff_scope_type'],
    [false, 'error new-staff-scope-type-invalid /new_staff_scope_type'],
  ])('an onboarding push with new_staff_scope_type %j raises %s', (scopeType, problem) => {
    const record = sampleRecord({ ...onboarding, new_staff_scope_type: scopeType })

    expect(found(record)).toEqual(problem === undefined ? [] : [problem])
  })

  it('needs departments exactly when some are meant', () => {
    const some = { ...onboarding, new_staff_scope_type: 1 }

    expect(found(sampleRecord(some))).toEqual([
      'error new-staff-departments-needed /new_staff_scope_department_list',
    ])
    expect(found(sampleRecord({ ...some, new_staff_scope_department_list: [department] }))).toEqual([])
    expect(found(sampleRecord({ ...onboarding, new_staff_scope_department_list: [department] }))).toEqual([
      'warning new-staff-departments-without-effect /new_staff_scope_department_list',
    ])
  })

  it('have no effect on a timed push, and 0 is a value there too', () => {
    expect(found(sampleRecord({ new_staff_scope_type: 0 }))).toEqual([
      'warning new-staff-without-effect /new_staff_scope_type',
    ])
    expect(
      found(sampleRecord({ new_staff_scope_type: null, new_staff_scope_department_list: null })),
    ).toEqual([])
  })
})

describe('send_at', () => {
  const day = 24 * 60 * 60 * 1000

  it.each<[JsonValue, string | undefined]>([
    ['', undefined],
    [null, undefined],
    [String(NOW), undefined],
    [String(NOW + day), undefined],
    [String(NOW - 1), 'warning send-at-in-the-past /send_at'],
    [String(NOW + 367 * day), 'warning send-at-far-ahead /send_at'],
    [String(NOW / 1000), 'warning send-at-in-seconds /send_at'],
    [`${NOW}000`, 'warning send-at-not-milliseconds /send_at'],
    ['17', 'warning send-at-not-milliseconds /send_at'],
    ['2026-01-15', 'error send-at-not-digits /send_at'],
    [' 1768464000000', 'error send-at-not-digits /send_at'],
    ['-768464000000', 'error send-at-not-digits /send_at'],
    [NOW + day, 'error send-at-not-text /send_at'],
    [0, 'error send-at-not-text /send_at'],
    [false, 'error send-at-not-text /send_at'],
  ])('%j raises %s', (sendAt, problem) => {
    expect(found(sampleRecord({ send_at: sendAt }))).toEqual(problem === undefined ? [] : [problem])
  })

  it('says what seconds are in milliseconds', () => {
    const [problem] = checkNotification(sampleRecord({ send_at: '1768464000' }), sampleTarget, NOW)

    expect(problem?.params).toEqual({ suggestion: '1768464000000' })
  })
})

describe('ext', () => {
  it.each<[JsonValue, string | undefined]>([
    ['', undefined],
    [null, undefined],
    ['{}', undefined],
    ['[1]', undefined],
    ['{', 'warning ext-not-json /ext'],
    [{}, 'error ext-not-text /ext'],
    [0, 'error ext-not-text /ext'],
  ])('%j raises %s', (ext, problem) => {
    expect(found(sampleRecord({ ext }))).toEqual(problem === undefined ? [] : [problem])
  })
})

describe('half a character', () => {
  it.each<[string, JsonObject, string]>([
    ['the name', { job_name: 'Move \ud83d' }, '/job_name'],
    ['ext', { ext: '"\udc00"' }, '/ext'],
    ['an id', { chat_list: [{ chat_id: 'oc_\ud83d' }] }, '/chat_list/0/chat_id'],
  ])('in %s is an error', (_name, fields, place) => {
    expect(found(sampleRecord(fields))).toContain(`error half-a-character ${place}`)
  })

  it('is not seen in a whole one', () => {
    expect(found(sampleRecord({ job_name: 'Move \u{1f69a}' }))).toEqual([])
  })
})

describe('id', () => {
  it.each<[JsonValue, string | undefined]>([
    ['', undefined],
    [null, undefined],
    [sampleTarget.notificationId, undefined],
    ['1', 'error id-differs-from-target /id'],
    ['x1', 'error id-not-digits /id'],
    [Number('7000000000000000001'), 'error id-not-digits /id'],
    [1, 'error id-not-digits /id'],
  ])('%j raises %s', (id, problem) => {
    expect(found(sampleRecord({ id }))).toEqual(problem === undefined ? [] : [problem])
  })

  it('may be anything while the target has none', () => {
    expect(found(sampleRecord({ id: '1' }), { ...sampleTarget, notificationId: '' })).toEqual([])
  })
})
