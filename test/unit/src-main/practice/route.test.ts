import { describe, expect, it } from 'vitest'
import { feishuCallNames } from '@shared/feishu/calls/feishu-calls'
import { operationNames } from '../../../../src-main/practice/operations'
import { routeOf } from '../../../../src-main/practice/route'
import { DRAFT_ID, get, patch, send, startDesk, validBody } from './practice-client'

const ROOT = '/open-apis/helpdesk/v1/notifications'

describe('routeOf', () => {
  it.each([
    ['POST', ROOT, 'create', ''],
    ['PATCH', `${ROOT}/698`, 'patch', '698'],
    ['GET', `${ROOT}/698`, 'get', '698'],
    ['POST', `${ROOT}/698/preview`, 'preview', '698'],
    ['POST', `${ROOT}/698/submit_approve`, 'submit_approve', '698'],
    ['POST', `${ROOT}/698/cancel_approve`, 'cancel_approve', '698'],
    ['POST', `${ROOT}/698/execute_send`, 'execute_send', '698'],
    ['POST', `${ROOT}/698/cancel_send`, 'cancel_send', '698'],
  ])('%s %s is %s', (method, path, operation, notificationId) => {
    expect(routeOf(method, path)).toMatchObject({ kind: 'operation', operation, notificationId })
  })

  it('knows every call that the app makes, and the page of a sign-in', () => {
    expect(operationNames).toHaveLength(feishuCallNames.length + 1)
  })

  it.each([
    ['PUT', `${ROOT}/698`],
    ['DELETE', `${ROOT}/698`],
    ['GET', ROOT],
    ['GET', `${ROOT}/698/preview`],
    ['get', `${ROOT}/698`],
  ])('%s %s has the wrong method', (method, path) => {
    expect(routeOf(method, path).kind).toBe('wrong-method')
  })

  it.each([
    '/',
    '',
    '/open-apis/helpdesk/v1',
    `${ROOT}/`,
    `${ROOT}/698/`,
    `${ROOT}/698/publish`,
    `${ROOT}/698/preview/1`,
    `/open-apis/helpdesk/v2/notifications/698`,
    `//open-apis/helpdesk/v1/notifications/698`,
    `/x/../open-apis/helpdesk/v1/notifications/698`,
  ])('%s is an unknown path', (path) => {
    expect(routeOf('POST', path).kind).toBe('unknown-path')
  })

  it('decodes an id, and keeps one that cannot be decoded', () => {
    expect(routeOf('GET', `${ROOT}/6%39`)).toMatchObject({ notificationId: '69' })
    expect(routeOf('GET', `${ROOT}/%zz`)).toMatchObject({ notificationId: '%zz' })
  })
})

describe('over HTTP', () => {
  it('an unknown path answers in plain text, token or not', async () => {
    const desk = await startDesk()
    const response = await fetch(`${desk.url}/open-apis/helpdesk/v1/notification/1`, { method: 'PATCH' })

    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.text()).toBe('404 page not found')
    expect(response.headers.get('x-tt-logid')).toMatch(/^\d{14}[0-9A-F]{18}$/)
  })

  it('a wrong method answers 99991301', async () => {
    const desk = await startDesk()
    expect((await send(desk, { method: 'PUT', path: `/${DRAFT_ID}`, body: validBody })).code).toBe(99991301)
  })

  it('a notification that does not exist answers 154004', async () => {
    const desk = await startDesk()
    const answer = await patch(desk, validBody, '6985032626234982421')
    expect(answer.status).toBe(404)
    expect(answer.json).toEqual({ code: 154004, msg: 'Resource not found' })
  })

  it('every answer has both ids for support, each time new ones', async () => {
    const desk = await startDesk()
    const answers = [await get(desk), await get(desk), await get(desk, '1')]
    const ids = answers.map(({ headers }) => headers.get('x-tt-logid'))

    expect(new Set(ids).size).toBe(3)
    for (const { headers } of answers) expect(headers.get('x-request-id')).not.toBe('')
  })

  it('only refusals of the gateway name the log id in the body, with a link to look it up', async () => {
    const desk = await startDesk()
    const gateways = await send(desk, {
      method: 'GET',
      path: `/${DRAFT_ID}`,
      headers: { Authorization: null },
    })
    const logId = gateways.headers.get('x-tt-logid') ?? 'none'

    expect(gateways.json.error).toMatchObject({ log_id: logId })
    expect(gateways.text).toContain(
      `https://open.feishu.cn/search?from=openapi&log_id=${logId}&code=99991661`,
    )
    expect((await get(desk, '1')).json).not.toHaveProperty('error')
  })
})
