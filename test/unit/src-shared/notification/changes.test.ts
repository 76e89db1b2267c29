import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@shared/json-value'
import { changesBetween, conflictsBetween } from '@shared/notification/changes'
import type { ServerNotification } from '@shared/notification/notification-record'
import type { UpdateRequestBody } from '@shared/notification/update-request-body'

const body: UpdateRequestBody = {
  job_name: 'Office move',
  push_content: '{"config":{},"elements":[{"tag":"hr"}]}',
  push_type: 0,
  push_scope_type: 2,
  user_list: [{ user_id: 'ou_1' }, { user_id: 'ou_2' }],
  department_list: [],
  chat_list: [],
}

/** A fresh draft as Feishu returns it (API §3.3). */
const server: ServerNotification = {
  id: '7',
  status: 0,
  job_name: 'Office move',
  push_content: '{\n  "elements": [ {"tag": "hr"} ],\n "config": {} }',
  push_type: 0,
  push_scope_type: 2,
  user_list: [
    { user_id: 'ou_2', name: 'B', avatar_url: '' },
    { user_id: 'ou_1', name: 'A', avatar_url: '' },
  ],
  department_list: null,
  chat_list: null,
  new_staff_scope_type: null,
  new_staff_scope_department_list: null,
  send_at: '',
  ext: '',
  updated_at: '1',
}

describe('changesBetween', () => {
  it('finds none where order, labels, layout and kinds of emptiness differ', () => {
    expect(changesBetween(server, body)).toEqual([])
    expect(changesBetween(server, { ...body, send_at: '', ext: '' })).toEqual([])
  })

  it('finds every field that means something else, with both values', () => {
    const changed = { ...body, job_name: 'Move', push_scope_type: 0, user_list: [], send_at: '1768464000000' }

    expect(changesBetween(server, changed)).toEqual([
      { field: 'job_name', before: 'Office move', after: 'Move' },
      { field: 'push_scope_type', before: 2, after: 0 },
      { field: 'user_list', before: server.user_list, after: [] },
      { field: 'send_at', before: '', after: '1768464000000' },
    ])
  })

  it('tells 0 from nothing', () => {
    expect(changesBetween(server, { ...body, new_staff_scope_type: 0 })).toEqual([
      { field: 'new_staff_scope_type', before: null, after: 0 },
    ])
    expect(changesBetween({}, { ...body, push_type: 0 }).map(({ field }) => field)).toContain('push_type')
  })

  it('leaves alone what the body leaves out', () => {
    expect(changesBetween({ ...server, new_staff_scope_type: 1, send_at: '5', ext: '{}' }, body)).toEqual([])
  })

  it('leaves the earlier side out where Feishu had no such field', () => {
    const without = { ...server }
    delete without.job_name

    expect(changesBetween(without, body)).toEqual([{ field: 'job_name', after: 'Office move' }])
  })

  it.each([
    ['[]', '{"config":{},"elements":[{"tag":"hr"}]}'],
    ['an array instead of an object', '[{"tag":"hr"}]'],
    ['another order of items', '{"elements":[{"tag":"div"},{"tag":"hr"}]}'],
    ['double encoding', JSON.stringify(body.push_content)],
    ['text that is no JSON', '{"elements":'],
    ['one member more', '{"config":{},"elements":[{"tag":"hr"}],"header":{}}'],
    ['a member that objects inherit', '{"__proto__":{},"elements":[{"tag":"hr"}]}'],
  ])('compares cards as JSON: %s', (name, text) => {
    expect(changesBetween({ ...server, push_content: text }, body)).toHaveLength(name === '[]' ? 0 : 1)
  })

  it('compares a card that does not parse as text', () => {
    const broken = { ...body, push_content: '{"elements":' }

    expect(changesBetween({ ...server, push_content: '{"elements":' }, broken)).toEqual([])
  })

  it('survives a card that is nested beyond all reason', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000)

    expect(changesBetween({ ...server, push_content: deep }, { ...body, push_content: deep })).toEqual([])
  })

  it.each<[JsonValue, number]>([
    [[{ user_id: 'ou_1' }, { user_id: 'ou_2' }, { user_id: 'ou_1' }], 0],
    [[{ user_id: 'ou_1' }], 1],
    [[{ user_id: 'ou_1' }, { user_id: 'ou_3' }], 1],
    ['ou_1', 1],
    [[{ name: 'A' }], 1],
  ])('compares lists as audiences: %j', (list, changes) => {
    expect(changesBetween({ ...server, user_list: list }, body)).toHaveLength(changes)
  })
})

describe('conflictsBetween', () => {
  it('finds none where Feishu did not change', () => {
    expect(conflictsBetween(server, { ...body, job_name: 'Mine' }, { ...server, updated_at: '2' })).toEqual(
      [],
    )
  })

  it('finds what somebody else changed, also where the draft did not', () => {
    const theirs = { ...server, job_name: 'Theirs', chat_list: [{ chat_id: 'oc_1' }] }

    expect(conflictsBetween(server, { ...body, job_name: 'Mine' }, theirs)).toEqual([
      { field: 'job_name', base: 'Office move', mine: 'Mine', theirs: 'Theirs' },
      { field: 'chat_list', base: null, mine: [], theirs: [{ chat_id: 'oc_1' }] },
    ])
  })

  it('finds none where somebody else made the very same change', () => {
    expect(conflictsBetween(server, { ...body, job_name: 'Same' }, { ...server, job_name: 'Same' })).toEqual(
      [],
    )
  })

  it('finds what somebody else cleared or filled', () => {
    expect(conflictsBetween({ ...server, send_at: '5' }, { ...body, send_at: '5' }, server)).toEqual([
      { field: 'send_at', base: '5', mine: '5', theirs: '' },
    ])
    expect(conflictsBetween(server, body, { ...server, new_staff_scope_type: 0 })).toEqual([
      { field: 'new_staff_scope_type', base: null, theirs: 0 },
    ])
  })
})
