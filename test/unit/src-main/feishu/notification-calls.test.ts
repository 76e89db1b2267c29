import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/result'
import { createFeishuClient, type FeishuClient } from '../../../../src-main/feishu/feishu-client'
import { notificationRequests } from '../../../../src-main/feishu/notification-requests'
import { answerJson, startServer, type ScriptedServer } from './scripted-server'

const ID = '7000000000000000001'
const PATH = `/open-apis/helpdesk/v1/notifications/${ID}`
const HELPDESK_HEADER = Buffer.from('6900000000000000001:ht-canary').toString('base64')

const servers: ScriptedServer[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** A client whose server gives one answer. */
async function clientAnswered(data: unknown): Promise<{ client: FeishuClient; server: ScriptedServer }> {
  const server = await startServer((response) => answerJson(response, 200, { code: 0, msg: 'success', data }))
  servers.push(server)
  const credentials = {
    userAccessToken: 'u-canary',
    helpdeskId: '6900000000000000001',
    helpdeskToken: 'ht-canary',
  }
  const client = createFeishuClient({
    fetch,
    baseUrl: server.url,
    credentials: () => Promise.resolve(ok(credentials)),
  })
  return { client, server }
}

const json = 'application/json; charset=utf-8'

describe('each call is asked as API §3.1 has it', () => {
  it.each<[string, (client: FeishuClient) => Promise<unknown>, string, string, string]>([
    [
      'create',
      (client) => client.createNotification('union_id', '{"a":1}'),
      'POST',
      '/open-apis/helpdesk/v1/notifications?user_id_type=union_id',
      '{"a":1}',
    ],
    [
      'update',
      (client) => client.updateNotification(ID, 'open_id', '{"a":1}'),
      'PATCH',
      `${PATH}?user_id_type=open_id`,
      '{"a":1}',
    ],
    ['get', (client) => client.readNotification(ID, 'user_id'), 'GET', `${PATH}?user_id_type=user_id`, ''],
    ['preview', (client) => client.previewNotification(ID), 'POST', `${PATH}/preview`, ''],
    [
      'submit for approval',
      (client) => client.submitForApproval(ID, '请审核 "1"'),
      'POST',
      `${PATH}/submit_approve`,
      '{"reason":"请审核 \\"1\\""}',
    ],
    ['cancel approval', (client) => client.cancelApproval(ID), 'POST', `${PATH}/cancel_approve`, ''],
    [
      'send',
      (client) => client.scheduleSending(ID, '1760000000000'),
      'POST',
      `${PATH}/execute_send`,
      '{"send_at":"1760000000000"}',
    ],
    [
      'cancel sending',
      (client) => client.cancelSending(ID, false),
      'POST',
      `${PATH}/cancel_send`,
      '{"is_recall":false}',
    ],
  ])('%s', async (_name, ask, method, url, body) => {
    const { client, server } = await clientAnswered({ notification: {}, notification_id: ID, status: 0 })

    expect(await ask(client)).toMatchObject({ kind: 'success' })

    expect(server.requests).toHaveLength(1)
    const [request] = server.requests
    expect(request).toMatchObject({ method, url, body })
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer u-canary',
      'x-lark-helpdesk-authorization': HELPDESK_HEADER,
    })
    expect(request?.headers['content-type']).toBe(body === '' ? undefined : json)
  })
})

describe('what comes back', () => {
  it('of reading has the approval link; an empty one is none', async () => {
    const link = 'https://applink.feishu.cn/approval/1'
    const linked = await clientAnswered({ approval_app_link: link, notification: { status: 7 } })
    expect(await linked.client.readNotification(ID, 'open_id')).toMatchObject({
      data: { notification: { status: 7 }, approvalLink: link },
    })

    const bare = await clientAnswered({ notification: {} })
    expect(await bare.client.readNotification(ID, 'open_id')).toMatchObject({ data: { approvalLink: '' } })
  })

  it('of creating is the id, as text', async () => {
    const { client } = await clientAnswered({ notification_id: ID, status: 0 })
    expect(await client.createNotification('open_id', '{}')).toMatchObject({
      kind: 'success',
      data: { notificationId: ID, status: 0 },
    })
  })

  it.each([{}, { notification_id: '' }, null])('of creating without an id is no answer: %j', async (data) => {
    const { client } = await clientAnswered(data)
    expect(await client.createNotification('open_id', '{}')).toMatchObject({
      kind: 'no-answer',
      reason: 'no-notification',
      sent: true,
    })
  })

  it.each([
    [{ has_access: true }, true],
    [{ has_access: false }, false],
    [{}, undefined],
  ])('of submitting %j: access %s', async (data, hasAccess) => {
    const { client } = await clientAnswered(data)
    const answer = await client.submitForApproval(ID, 'please')
    expect(answer.kind === 'success' && answer.data.hasAccess).toBe(hasAccess)
  })
})

describe('what is shown', () => {
  it('has placeholders for secrets, and a content type only with a body', async () => {
    const { client, server } = await clientAnswered({})

    expect(client.showRequest(notificationRequests.preview(ID))).toEqual({
      method: 'POST',
      url: `${server.url}${PATH}/preview`,
      headers: { Authorization: 'Bearer ***', 'X-Lark-Helpdesk-Authorization': '***' },
      body: '',
    })
    expect(client.showRequest(notificationRequests.executeSend(ID, '1')).headers).toMatchObject({
      'Content-Type': json,
    })
  })
})
