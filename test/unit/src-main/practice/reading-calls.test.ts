import { describe, expect, it } from 'vitest'
import { DRAFT_ID, get, OTHER_DRAFT_ID, send, SENT_ID, startDesk } from './practice-client'

describe('get', () => {
  it('shows a fresh draft in the shape of the recorded answer', async () => {
    const desk = await startDesk()
    const answer = await get(desk, OTHER_DRAFT_ID)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.json).toEqual({
      code: 0,
      msg: 'success',
      data: {
        approval_app_link: '',
        notification: {
          id: '7000000000000000001',
          helpdesk_id: '6900000000000000001',
          instance_code: '',
          tenant_id: '1',
          job_name: 'Office move',
          status: 0,
          create_user: { avatar_url: '', name: '', user_id: 'ou_00000000000000000000000000000001' },
          created_at: '1760000000000',
          update_user: { avatar_url: '', name: '', user_id: 'ou_00000000000000000000000000000001' },
          updated_at: '',
          target_user_count: 42,
          sent_user_count: 0,
          read_user_count: 0,
          send_at: '',
          push_content: '{\n  "elements": [\n    {"tag": "hr"}\n  ]\n}',
          push_type: 0,
          push_scope_type: 0,
          new_staff_scope_type: null,
          new_staff_scope_department_list: null,
          user_list: null,
          department_list: null,
          chat_list: null,
          ext: '',
        },
      },
    })
  })

  it('needs no content type and is open in every state', async () => {
    const desk = await startDesk()
    const headers = { 'Content-Type': null }
    expect((await send(desk, { method: 'GET', path: `/${SENT_ID}`, headers })).code).toBe(0)
  })

  it.each(['open_id', 'union_id', 'user_id'])('takes user_id_type %s', async (type) => {
    const desk = await startDesk()
    expect((await send(desk, { method: 'GET', path: `/${DRAFT_ID}?user_id_type=${type}` })).code).toBe(0)
  })

  it.each(['email', '', 'OPEN_ID'])('refuses user_id_type "%s"', async (type) => {
    const desk = await startDesk()
    const answer = await send(desk, { method: 'GET', path: `/${DRAFT_ID}?user_id_type=${type}` })
    expect([answer.status, answer.code]).toEqual([400, 154000])
  })
})

describe('preview', () => {
  it('is counted, without a body or a content type', async () => {
    const desk = await startDesk()
    const answer = await send(desk, { path: `/${DRAFT_ID}/preview`, headers: { 'Content-Type': null } })

    expect(answer.json).toEqual({ code: 0, msg: 'success', data: {} })
    expect(desk.previewCount(DRAFT_ID)).toBe(1)
    expect(desk.previewCount(OTHER_DRAFT_ID)).toBe(0)
  })

  it('is refused once the push was sent, and not counted', async () => {
    const desk = await startDesk()
    expect((await send(desk, { path: `/${SENT_ID}/preview` })).code).toBe(154005)
    expect(desk.previewCount(SENT_ID)).toBe(0)
  })
})
