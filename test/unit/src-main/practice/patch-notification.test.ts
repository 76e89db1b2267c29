import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import {
  DRAFT_ID,
  notificationOf,
  OTHER_DRAFT_ID,
  patch,
  send,
  SENT_ID,
  startDesk,
  TestClock,
  validBody,
} from './practice-client'

const chats = [{ chat_id: 'oc_00000000000000000000000000000004' }]
const departments = [{ department_id: 'od-00000000000000000000000000000003' }]
const users = [{ user_id: 'ou_00000000000000000000000000000002' }]

const refused = { code: 154000, msg: 'Bad request, please check your request body' }

describe('patch', () => {
  it('stores what the client owns verbatim, and answers without it', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read })
    const before = await notificationOf(desk)
    const push_content = '{\r\n\t"elements" : [ ],\n "é": "\\u4f60好 😀"  }\n'

    const answer = await patch(desk, { ...validBody, push_content, send_at: '1800000000000', ext: '{}' })
    expect(answer.status).toBe(200)
    expect(answer.text).toBe('{"code":0,"msg":"success","data":{}}')

    expect(await notificationOf(desk)).toEqual({
      ...before,
      ...validBody,
      push_content,
      send_at: '1800000000000',
      ext: '{}',
      chat_list: null,
      target_user_count: 11,
      updated_at: String(clock.now),
    })
  })

  it('says who changed it last', async () => {
    const desk = await startDesk()
    desk.editAsColleague(DRAFT_ID, {})
    const colleague = (await notificationOf(desk)).update_user

    await patch(desk, validBody)
    const after = await notificationOf(desk)
    expect(after.update_user).not.toEqual(colleague)
    expect(after.update_user).toEqual(after.create_user)
  })

  it('ignores fields that the server owns, and unknown ones', async () => {
    const desk = await startDesk()
    const foreign = {
      id: '1',
      status: 6,
      created_at: '1',
      target_user_count: 7,
      tenant_id: '9',
      push_scope: 3,
    }
    expect((await patch(desk, { ...validBody, ...foreign })).code).toBe(0)

    const after = await notificationOf(desk)
    expect(after).toMatchObject({ id: DRAFT_ID, status: 0, created_at: '1760000000000', tenant_id: '1' })
    expect(after).not.toHaveProperty('push_scope')
  })

  it('keeps the labels of list items, and nothing else that is in them', async () => {
    const desk = await startDesk()
    const user = { user_id: 'ou_00000000000000000000000000000002', name: '张三', avatar_url: '' }
    expect((await patch(desk, { ...validBody, user_list: [{ ...user, age: 5 }] })).code).toBe(0)
    expect((await notificationOf(desk)).user_list).toEqual([user])
  })

  it('a null sets nothing', async () => {
    const desk = await startDesk()
    await patch(desk, validBody)
    expect((await patch(desk, { job_name: null, user_list: null, ext: null })).code).toBe(0)
    expect(await notificationOf(desk)).toMatchObject({
      job_name: 'Office move',
      user_list: validBody.user_list,
    })
  })

  it('leaves other notifications alone', async () => {
    const desk = await startDesk()
    const other = await notificationOf(desk, OTHER_DRAFT_ID)
    await patch(desk, validBody)
    expect(await notificationOf(desk, OTHER_DRAFT_ID)).toEqual(other)
  })

  it('shows no new staff scope for a timed push, even when one was sent', async () => {
    const desk = await startDesk()
    await patch(desk, { ...validBody, new_staff_scope_type: 0 })
    expect((await notificationOf(desk)).new_staff_scope_type).toBeNull()
  })

  it('keeps the new staff scope 0 of an onboarding push', async () => {
    const desk = await startDesk()
    const body = {
      job_name: 'hi',
      push_content: '{}',
      push_type: 1,
      push_scope_type: 3,
      new_staff_scope_type: 0,
    }
    expect((await patch(desk, body)).code).toBe(0)
    expect((await notificationOf(desk)).new_staff_scope_type).toBe(0)
  })

  it('is refused when the push is no draft any more, and changes nothing', async () => {
    const desk = await startDesk()
    const before = await notificationOf(desk, SENT_ID)
    const answer = await patch(desk, validBody, SENT_ID)

    expect([answer.status, answer.code]).toEqual([405, 154005])
    expect(await notificationOf(desk, SENT_ID)).toEqual(before)
  })
})

describe('the rules of a push', () => {
  const legal: readonly (readonly [string, JsonObject])[] = [
    ['everyone', { push_type: 0, push_scope_type: 0 }],
    ['groups only', { push_type: 0, push_scope_type: 1, chat_list: chats }],
    ['some departments', { push_type: 0, push_scope_type: 2, department_list: departments }],
    [
      'groups only, onboarding',
      { push_type: 1, push_scope_type: 1, chat_list: chats, new_staff_scope_type: 0 },
    ],
    [
      'new hires of a department',
      {
        push_type: 1,
        push_scope_type: 3,
        new_staff_scope_type: 1,
        new_staff_scope_department_list: departments,
      },
    ],
  ]

  it.each(legal)('%s is taken', async (_name, fields) => {
    const desk = await startDesk()
    expect((await patch(desk, { job_name: 'a', push_content: '{}', ...fields })).json).toEqual({
      code: 0,
      msg: 'success',
      data: {},
    })
  })

  const illegal: readonly (readonly [string, JsonObject])[] = [
    ['timed to new hires', { push_type: 0, push_scope_type: 3 }],
    ['onboarding to everyone', { push_type: 1, push_scope_type: 0, new_staff_scope_type: 0 }],
    ['onboarding to some', { push_type: 1, push_scope_type: 2, user_list: users, new_staff_scope_type: 0 }],
    ['everyone and users', { push_type: 0, push_scope_type: 0, user_list: users }],
    ['everyone and departments', { push_type: 0, push_scope_type: 0, department_list: departments }],
    ['groups only without a group', { push_type: 0, push_scope_type: 1 }],
    ['groups only and users', { push_type: 0, push_scope_type: 1, chat_list: chats, user_list: users }],
    ['some members, none named', { push_type: 0, push_scope_type: 2 }],
    ['onboarding without a scope', { push_type: 1, push_scope_type: 3 }],
    ['onboarding with scope "0"', { push_type: 1, push_scope_type: 3, new_staff_scope_type: '0' }],
    ['departments not named', { push_type: 1, push_scope_type: 3, new_staff_scope_type: 1 }],
    ['type as a string', { push_type: '0', push_scope_type: 0 }],
    ['type as a boolean', { push_type: false, push_scope_type: 0 }],
    ['an unknown scope', { push_type: 0, push_scope_type: 4 }],
    ['a list that is none', { push_type: 0, push_scope_type: 2, user_list: 'ou_1' }],
    ['an item without its id', { push_type: 0, push_scope_type: 2, user_list: [{ name: 'x' }] }],
    ['an item that is a string', { push_type: 0, push_scope_type: 2, user_list: ['ou_1'] }],
    ['a name that is a number', { push_type: 0, push_scope_type: 2, user_list: [{ ...users[0], name: 5 }] }],
    ['a blank name', { push_type: 0, push_scope_type: 0, job_name: '  ' }],
    ['a name that is no string', { push_type: 0, push_scope_type: 0, job_name: 5 }],
    ['a time that is a number', { push_type: 0, push_scope_type: 0, send_at: 1_800_000_000_000 }],
    [
      'a list without effect that is none',
      { push_type: 0, push_scope_type: 0, new_staff_scope_department_list: [5] },
    ],
    ['an extension that is an object', { push_type: 0, push_scope_type: 0, ext: {} }],
  ]

  it.each(illegal)('%s is refused, and nothing is stored', async (_name, fields) => {
    const desk = await startDesk()
    const before = await notificationOf(desk)
    const answer = await patch(desk, { job_name: 'a', push_content: '{}', ...fields })

    expect(answer.status).toBe(400)
    expect(answer.json).toEqual(refused)
    expect(answer.headers.get('x-practice-reason')).not.toBeNull()
    expect(await notificationOf(desk)).toEqual(before)
  })

  it.each<[string, JsonValue]>([
    ['an object', { elements: [] }],
    ['an array in a string', '[]'],
    ['encoded twice', '"{}"'],
    ['empty', ''],
    ['with a byte order mark', '\uFEFF{}'],
    ['with a trailing comma', '{"a":1,}'],
  ])('a push_content that is %s is refused', async (_name, push_content) => {
    const desk = await startDesk()
    expect((await patch(desk, { ...validBody, push_content })).json).toEqual(refused)
  })

  it("the documentation's own example is refused", async () => {
    const desk = await startDesk()
    const example = {
      id: '6981801914270744596',
      job_name: '测试推送任务',
      push_content: '{"elements":[]}',
      push_type: 0,
      push_scope_type: 0,
      new_staff_scope_type: 0,
      new_staff_scope_department_list: departments,
      user_list: users,
      department_list: departments,
      chat_list: chats,
      ext: '{}',
    }
    expect((await patch(desk, example)).code).toBe(154000)
  })
})

describe('a partial body', () => {
  it('is merged into what is there, and the rules judge the whole', async () => {
    const desk = await startDesk()
    await patch(desk, validBody)

    expect((await patch(desk, { job_name: 'New name' })).code).toBe(0)
    expect(await notificationOf(desk)).toMatchObject({ ...validBody, job_name: 'New name', chat_list: null })

    expect((await patch(desk, { push_scope_type: 0 })).code).toBe(154000)
    expect((await patch(desk, { push_scope_type: 0, user_list: [], department_list: [] })).code).toBe(0)
    expect(await notificationOf(desk)).toMatchObject({ user_list: null, department_list: null })
  })

  it('replaces everything when so set up, and must then be complete', async () => {
    const desk = await startDesk({ patchSemantics: 'replace' })
    await patch(desk, { ...validBody, chat_list: chats, ext: '{}' })

    expect((await patch(desk, { job_name: 'New name' })).code).toBe(154000)
    expect((await patch(desk, validBody)).code).toBe(0)
    expect(await notificationOf(desk)).toMatchObject({ ...validBody, chat_list: null, ext: '' })
  })
})

describe('the request body', () => {
  it.each(['application/json', 'application/json;charset=UTF-8', 'APPLICATION/JSON; charset="utf-8"'])(
    'is taken as %s',
    async (type) => {
      const desk = await startDesk()
      const headers = { 'Content-Type': type }
      expect(
        (await send(desk, { method: 'PATCH', path: `/${DRAFT_ID}`, body: validBody, headers })).code,
      ).toBe(0)
    },
  )

  it.each(['text/plain', 'application/json; charset=gbk', 'application/x-www-form-urlencoded'])(
    'is refused as %s',
    async (type) => {
      const desk = await startDesk()
      const headers = { 'Content-Type': type }
      const answer = await send(desk, { method: 'PATCH', path: `/${DRAFT_ID}`, body: validBody, headers })
      expect([answer.status, answer.code]).toEqual([400, 154000])
    },
  )

  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', ''],
    ['no JSON', '{"job_name":'],
    ['not UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['behind a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
  ])('is 9499 when it is %s', async (_name, body) => {
    const desk = await startDesk()
    const answer = await patch(desk, body)
    expect([answer.status, answer.code]).toEqual([400, 9499])
  })

  it.each(['[]', 'null', '"{}"', '1'])('is 154000 when it is JSON but no object: %s', async (body) => {
    const desk = await startDesk()
    expect((await patch(desk, body)).code).toBe(154000)
  })

  it('may be 1 MB and no longer', async () => {
    const desk = await startDesk()
    const room = 1024 * 1024 - JSON.stringify({ ...validBody, filler: '' }).length
    expect((await patch(desk, { ...validBody, filler: 'x'.repeat(room) })).code).toBe(0)

    const answer = await patch(desk, { ...validBody, filler: 'x'.repeat(room + 1) })
    expect([answer.status, answer.code]).toEqual([413, 154000])
  })

  it('may be nested as deep as it fits', async () => {
    const desk = await startDesk()
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const body = `{"user_list":[{"user_id":"ou_1","name":${deep}}]}`
    expect((await patch(desk, body)).code).toBe(154000)
    expect((await notificationOf(desk)).status).toBe(0)
  })
})
