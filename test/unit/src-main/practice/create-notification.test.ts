import { describe, expect, it } from 'vitest'
import { DRAFT_ID, notificationOf, send, startDesk, TestClock, validBody } from './practice-client'

describe('create', () => {
  it('makes a draft under a fresh id and answers with both', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read })
    const answer = await send(desk, { path: '', body: validBody })

    const { notification_id: id, status } = answer.json.data as { notification_id: string; status: number }
    expect(id).toMatch(/^\d{19}$/)
    expect(status).toBe(0)
    expect(await notificationOf(desk, id)).toMatchObject({
      ...validBody,
      id,
      chat_list: null,
      status: 0,
      created_at: String(clock.now),
      updated_at: '',
      target_user_count: 11,
    })
  })

  it('makes another one each time', async () => {
    const desk = await startDesk()
    const one = (await send(desk, { path: '', body: validBody })).json.data
    const other = (await send(desk, { path: '', body: validBody })).json.data
    expect(one).not.toEqual(other)
  })

  it('never takes an id that is there', async () => {
    const taken = '7100000000000000001'
    const desk = await startDesk({ notifications: [{ id: taken, fields: { job_name: 'there' } }] })
    await send(desk, { path: '', body: validBody })
    expect(desk.notification(taken)?.job_name).toBe('there')
  })

  it('refuses what an update would be refused for', async () => {
    const desk = await startDesk()
    expect((await send(desk, { path: '', body: { ...validBody, push_content: '[]' } })).code).toBe(154000)
    expect((await send(desk, { path: '', body: '{' })).code).toBe(9499)
    expect((await send(desk, { path: '?user_id_type=email', body: validBody })).code).toBe(154000)
    expect((await send(desk, { path: '', body: { ...validBody, push_scope_type: 3 } })).code).toBe(154000)
  })

  it('demands the four fields, which nothing stands in for', async () => {
    const desk = await startDesk()
    for (const field of ['job_name', 'push_content', 'push_type', 'push_scope_type']) {
      const body = Object.fromEntries(Object.entries(validBody).filter(([name]) => name !== field))
      expect((await send(desk, { path: '', body })).code).toBe(154000)
    }
    expect((await notificationOf(desk, DRAFT_ID)).status).toBe(0)
  })
})
