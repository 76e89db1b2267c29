import { describe, expect, it } from 'vitest'
import { FOREIGN_CHAT_ID, FOREIGN_OPEN_ID } from '../../../../../src-main/practice/directory/people'
import { callApi, tenantAuthorization, textOf } from '../api-client'
import { startDesk } from '../practice-client'

const LI_LEI = 'ou_00000000000000000000000000000001'
const HAN_MEIMEI = 'ou_00000000000000000000000000000002'
const ENGINEERING = 'od-00000000000000000000000000000003'

describe('who am I', () => {
  it('is the person behind the token', async () => {
    const desk = await startDesk()
    expect((await callApi(desk, 'user_info')).data).toMatchObject({ name: '李雷', open_id: LI_LEI })
  })

  it('fails with HTTP 200', async () => {
    const desk = await startDesk()
    expect(await callApi(desk, 'user_info', { authorization: 'Bearer eyJ' })).toMatchObject({
      status: 200,
      code: 20005,
    })
  })
})

describe('names for user ids', () => {
  it('come under users, in the kind of id that was asked for', async () => {
    const desk = await startDesk()
    const answer = await callApi(desk, 'users_basic_batch', {
      query: { user_id_type: 'user_id' },
      body: { user_ids: ['practice2', 'practice-nobody'] },
    })
    expect(answer.data).toEqual({
      users: [
        {
          user_id: 'practice2',
          name: '韩梅梅',
          i18n_name: { zh_cn: '韩梅梅', en_us: 'Meimei Han', ja_jp: '' },
        },
      ],
    })
  })

  it.each([0, 11])('are refused for %i ids at once', async (count) => {
    const desk = await startDesk()
    const body = { user_ids: Array.from({ length: count }, () => HAN_MEIMEI) }
    expect((await callApi(desk, 'users_basic_batch', { body })).code).toBe(40001)
  })

  it('in full are told to user and app alike; who is not known is missing', async () => {
    const desk = await startDesk()
    for (const authorization of [`Bearer ${desk.userAccessToken}`, await tenantAuthorization(desk)]) {
      const query = { user_ids: [HAN_MEIMEI, 'ou_nobody'] }
      const { data } = await callApi(desk, 'users_batch', { authorization, query })
      expect(data.items).toMatchObject([{ open_id: HAN_MEIMEI, name: '韩梅梅' }])
    }
  })

  it('of another app are pointed out', async () => {
    const desk = await startDesk()
    expect((await callApi(desk, 'users_batch', { query: { user_ids: FOREIGN_OPEN_ID } })).code).toBe(99992361)
    const body = { user_ids: [FOREIGN_OPEN_ID] }
    expect((await callApi(desk, 'users_basic_batch', { body })).code).toBe(99992361)
  })
})

describe('people by name', () => {
  it('are found by a part of it, page by page', async () => {
    const desk = await startDesk()
    const first = await callApi(desk, 'user_search', { query: { query: '王', page_size: '1' } })
    expect(first.data).toMatchObject({ users: [{ name: '王小明' }], has_more: true })

    const query = { query: '王', page_size: '1', page_token: textOf(first.data.page_token) }
    expect((await callApi(desk, 'user_search', { query })).data).toMatchObject({
      users: [{ name: '王芳' }],
      has_more: false,
      page_token: '',
    })
  })

  it.each([{ query: '' }, { query: '王', page_size: '201' }, { query: '王', page_token: 'x' }])(
    'are refused: %j',
    async (query) => {
      const desk = await startDesk()
      expect((await callApi(desk, 'user_search', { query })).code).toBe(99992402)
    },
  )

  it('are a user’s to search, not an app’s', async () => {
    const desk = await startDesk()
    const authorization = await tenantAuthorization(desk)
    expect((await callApi(desk, 'user_search', { authorization, query: { query: '王' } })).code).toBe(
      99991663,
    )
  })
})

describe('people by e-mail or phone', () => {
  it('are an app’s to look up; who is not found comes without an id', async () => {
    const desk = await startDesk()
    const body = {
      emails: ['Meimei.Han@practice.example', 'nobody@practice.example'],
      mobiles: ['13800000003'],
    }
    const { data } = await callApi(desk, 'users_by_contact', {
      authorization: await tenantAuthorization(desk),
      body,
    })
    expect(data.user_list).toEqual([
      { email: 'Meimei.Han@practice.example', user_id: HAN_MEIMEI },
      { email: 'nobody@practice.example' },
      { mobile: '13800000003', user_id: 'ou_00000000000000000000000000000003' },
    ])
  })

  it('are not a user’s to look up', async () => {
    const desk = await startDesk()
    const answer = await callApi(desk, 'users_by_contact', { body: { emails: [] } })
    expect(answer).toMatchObject({ code: 99991668, json: { msg: 'user access token not support' } })
  })

  it('are refused beyond 50', async () => {
    const desk = await startDesk()
    const body = { emails: Array.from({ length: 51 }, () => 'a@practice.example') }
    const authorization = await tenantAuthorization(desk)
    expect((await callApi(desk, 'users_by_contact', { authorization, body })).code).toBe(40001)
  })
})

describe('departments', () => {
  it('are found by a part of the name', async () => {
    const desk = await startDesk()
    const { data } = await callApi(desk, 'department_search', { body: { query: '工程' } })
    expect(data.items).toMatchObject([{ name: '工程部', open_department_id: ENGINEERING }])
    expect((await callApi(desk, 'department_search', { body: { query: '' } })).code).toBe(40001)
  })

  it('have two kinds of ids; who is not known is missing', async () => {
    const desk = await startDesk()
    const open = await callApi(desk, 'departments_batch', {
      query: { department_ids: [ENGINEERING, 'od-0'] },
    })
    expect(open.data.items).toMatchObject([{ name: '工程部' }])

    const query = { department_ids: 'comms', department_id_type: 'department_id' }
    expect((await callApi(desk, 'departments_batch', { query })).data.items).toMatchObject([
      { name: '内部沟通部' },
    ])
    expect((await callApi(desk, 'departments_batch')).code).toBe(40001)
  })
})

describe('groups', () => {
  it.each([
    ['公告', ['全员公告群']],
    ['', []],
    ['Office-move', []],
    ['"Office-move"', ['Office-move']],
    ['旧项目', []],
  ])('search for %j finds %j', async (query, names) => {
    const desk = await startDesk()
    const { data } = await callApi(desk, 'chat_search', { query: { query } })
    expect((data.items as { name: string }[]).map(({ name }) => name)).toEqual(names)
  })

  it('search for more than 64 characters is refused', async () => {
    const desk = await startDesk()
    expect((await callApi(desk, 'chat_search', { query: { query: '群'.repeat(65) } })).code).toBe(99992402)
    expect((await callApi(desk, 'chat_search', { query: { query: '群'.repeat(64) } })).code).toBe(0)
  })

  it('tell outsiders less', async () => {
    const desk = await startDesk()
    const inside = await callApi(desk, 'chat', { path: { chat_id: 'oc_00000000000000000000000000000001' } })
    expect(inside.data).toHaveProperty('description')
    const outside = await callApi(desk, 'chat', { path: { chat_id: 'oc_00000000000000000000000000000003' } })
    expect(outside.data).toMatchObject({ name: '工程部例会', chat_status: 'normal' })
    expect(outside.data).not.toHaveProperty('description')
  })

  it.each([
    ['oc_nowhere', 232006],
    [FOREIGN_CHAT_ID, 232010],
  ])('%s is refused', async (chatId, code) => {
    const desk = await startDesk()
    expect((await callApi(desk, 'chat', { path: { chat_id: chatId } })).code).toBe(code)
  })

  it('need a bot', async () => {
    const desk = await startDesk({ app: { hasBot: false } })
    expect((await callApi(desk, 'chat_search', { query: { query: '群' } })).code).toBe(232025)
    expect((await callApi(desk, 'chat', { path: { chat_id: 'oc_1' } })).code).toBe(232025)
  })
})

describe('faults on demand', () => {
  it('strike these calls too', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'refuse', operation: 'user_search', code: 99991679 })
    expect((await callApi(desk, 'user_search', { query: { query: '王' } })).code).toBe(99991679)
    expect((await callApi(desk, 'user_search', { query: { query: '王' } })).code).toBe(0)
  })
})
