import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '@shared/json-value'
import type { PracticeHelpDesk } from '../../../../src-main/practice/practice-help-desk'
import { DRAFT_ID, get, patch, sendBytes, startDesk, validBody } from './practice-client'

interface ControlAnswer {
  readonly status: number
  readonly headers: Headers
  readonly json: JsonObject
}

async function control(
  desk: PracticeHelpDesk,
  method: string,
  path: string,
  body?: JsonValue,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
): Promise<ControlAnswer> {
  const response = await fetch(`${desk.url}/practice/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, json: (await response.json()) as JsonObject }
}

describe('the control paths', () => {
  it('set, show and clear faults', async () => {
    const desk = await startDesk()
    const fault = { kind: 'refuse', code: 154003, operation: 'get', times: 2 }
    expect((await control(desk, 'POST', 'faults', fault)).json).toEqual({ ok: true })
    expect((await get(desk)).code).toBe(154003)

    const shown = await control(desk, 'GET', 'faults')
    expect(shown.json.faults).toEqual([{ ...fault, times: 1, taken: false }])

    await control(desk, 'DELETE', 'faults')
    expect((await get(desk)).code).toBe(0)
  })

  it.each<[string, JsonValue]>([
    ['an unknown kind', { kind: 'explode' }],
    ['an unknown member', { kind: 'internal-error', count: 2 }],
    ['a wrong type', { kind: 'delay', ms: 'long' }],
    ['an unknown call', { kind: 'internal-error', operation: 'list' }],
    ['no object', []],
  ])('refuse a fault with %s', async (_name, fault) => {
    const desk = await startDesk()
    const answer = await control(desk, 'POST', 'faults', fault)

    expect(answer.status).toBe(400)
    expect(answer.json.ok).toBe(false)
    expect(answer.json.error).not.toBe('')
    expect(desk.faults).toEqual([])
  })

  it('show the requests exactly as received, without those to the control paths', async () => {
    const desk = await startDesk()
    await patch(desk, '{"job_name":"搬迁" }')

    const { json } = await control(desk, 'GET', 'requests')
    expect(json.requests).toMatchObject([
      {
        method: 'PATCH',
        target: `/open-apis/helpdesk/v1/notifications/${DRAFT_ID}`,
        body: '{"job_name":"搬迁" }',
        bodyBase64: Buffer.from('{"job_name":"搬迁" }').toString('base64'),
      },
    ])

    await control(desk, 'DELETE', 'requests')
    expect(desk.requests).toEqual([])
  })

  it('expire and renew the user access token', async () => {
    const desk = await startDesk()
    await control(desk, 'POST', 'tokens/expire')
    expect((await get(desk)).code).toBe(99991677)

    const { json } = await control(desk, 'POST', 'tokens/renew')
    expect(json.userAccessToken).toBe(desk.userAccessToken)
    expect((await get(desk)).code).toBe(0)
  })

  it('show a notification, and edit it as a colleague', async () => {
    const desk = await startDesk()
    await control(desk, 'PATCH', `notifications/${DRAFT_ID}`, { job_name: 'theirs', status: 3 })

    const { json } = await control(desk, 'GET', `notifications/${DRAFT_ID}`)
    expect(json).toMatchObject({ notification: { job_name: 'theirs', status: 3 }, previewCount: 0 })
    expect((await patch(desk, validBody)).code).toBe(154005)

    expect((await control(desk, 'GET', 'notifications/1')).status).toBe(404)
    expect((await control(desk, 'PATCH', 'notifications/1', {})).status).toBe(404)
    expect((await control(desk, 'PATCH', `notifications/${DRAFT_ID}`, [])).status).toBe(400)
  })

  it('name what they know when asked for something else', async () => {
    const desk = await startDesk()
    const answer = await control(desk, 'GET', 'secrets')
    expect(answer.status).toBe(404)
    expect(answer.json.error).toContain('POST faults')
    expect((await control(desk, 'PUT', 'faults')).status).toBe(404)
    expect((await control(desk, 'GET', 'constructor')).status).toBe(404)
  })

  it('do not exist when switched off', async () => {
    const desk = await startDesk({ controlPaths: false })
    const response = await fetch(`${desk.url}/practice/faults`)
    expect([response.status, await response.text()]).toEqual([404, '404 page not found'])
  })

  it('refuse a body of more than 1 MB', async () => {
    const desk = await startDesk()
    const fault = { kind: 'not-json', contentType: 'x'.repeat(1024 * 1024) }
    expect((await control(desk, 'POST', 'faults', fault)).status).toBe(400)
    expect(desk.faults).toEqual([])
  })
})

describe('a web page', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot set a fault with a simple request (%s)',
    async (type) => {
      const desk = await startDesk()
      const answer = await control(
        desk,
        'POST',
        'faults',
        { kind: 'internal-error' },
        { 'Content-Type': type },
      )
      expect(answer.status).toBe(415)
      expect(desk.faults).toEqual([])
    },
  )

  it('is not let in by CORS', async () => {
    const desk = await startDesk()
    const response = await fetch(`${desk.url}/practice/faults`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    })
    expect(response.ok).toBe(false)
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('is refused for its origin', async () => {
    const desk = await startDesk()
    const headers = { 'Content-Type': 'application/json', Origin: 'https://evil.example' }
    expect((await control(desk, 'GET', 'requests', undefined, headers)).status).toBe(403)
  })

  it.each(['evil.example', '127.0.0.1', '127.0.0.1.evil.example:{port}', 'localhost:1'])(
    'under another name (%s) is refused',
    async (host) => {
      const desk = await startDesk()
      const name = host.replace('{port}', String(desk.port))
      const answer = await sendBytes(
        desk,
        `GET /practice/requests HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`,
      )
      expect(answer).toMatch(/^HTTP\/1\.1 403 /)
    },
  )

  it.each(['127.0.0.1:{port}', 'localhost:{port}', 'LOCALHOST:{port}'])(
    '%s is the right name',
    async (host) => {
      const desk = await startDesk()
      const name = host.replace('{port}', String(desk.port))
      const answer = await sendBytes(
        desk,
        `GET /practice/requests HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`,
      )
      expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    },
  )
})
