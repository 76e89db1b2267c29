import { createServer } from 'node:net'
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { FeishuAnswer } from '@shared/feishu/answer'
import { errorCodes } from '@shared/feishu/error-codes'
import type { JsonValue } from '@shared/json-value'
import { fail, ok } from '@shared/result'
import { createFeishuClient, type FeishuClient } from '../../../../src-main/feishu/feishu-client'
import { answerJson, startServer, type ScriptedServer } from './scripted-server'

const USER_TOKEN = 'u-canary-user-token'
const HELPDESK_TOKEN = 'ht-canary-helpdesk-token'
const HELPDESK_ID = '6900000000000000001'
const HELPDESK_HEADER = Buffer.from(`${HELPDESK_ID}:${HELPDESK_TOKEN}`).toString('base64')
const ID = '7000000000000000001'

const servers: ScriptedServer[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function serve(handler: Parameters<typeof startServer>[0]): Promise<ScriptedServer> {
  const server = await startServer(handler)
  servers.push(server)
  return server
}

function clientFor(url: string, timeoutMs = 5000): FeishuClient {
  return createFeishuClient({
    fetch,
    baseUrl: url,
    timeoutMs,
    credentials: () =>
      Promise.resolve(
        ok({ userAccessToken: USER_TOKEN, helpdeskId: HELPDESK_ID, helpdeskToken: HELPDESK_TOKEN }),
      ),
  })
}

/** Updates a push on a server that answers as told; whatever comes back must hold no secret. */
async function updateOn(
  handler: (response: ServerResponse) => void,
  timeoutMs?: number,
): Promise<FeishuAnswer<JsonValue>> {
  const server = await serve(handler)
  const answer = await clientFor(server.url, timeoutMs).updateNotification(ID, 'open_id', '{"a":1}')
  expectNoSecret(answer)
  return answer
}

function expectNoSecret(answer: unknown): void {
  const text = JSON.stringify(answer)
  for (const secret of [USER_TOKEN, HELPDESK_TOKEN, HELPDESK_HEADER]) expect(text).not.toContain(secret)
}

describe('what is asked', () => {
  it('is a PATCH with both credentials and exactly the given body', async () => {
    const server = await serve((response) => answerJson(response, 200, { code: 0, msg: 'success', data: {} }))
    const body = '{"job_name":"推送","push_content":"{\\"a\\":1}"}'

    const answer = await clientFor(server.url).updateNotification(ID, 'union_id', body)

    expect(answer).toMatchObject({ kind: 'success', httpStatus: 200, msg: 'success', data: {} })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({
      method: 'PATCH',
      url: `/open-apis/helpdesk/v1/notifications/${ID}?user_id_type=union_id`,
      body,
      headers: {
        authorization: `Bearer ${USER_TOKEN}`,
        'x-lark-helpdesk-authorization': HELPDESK_HEADER,
        'content-type': 'application/json; charset=utf-8',
      },
    })
  })

  it('is a GET without a content type', async () => {
    const server = await serve((response) =>
      answerJson(response, 200, { code: 0, msg: '', data: { notification: { status: 0 } } }),
    )

    const answer = await clientFor(server.url).getNotification(ID, 'open_id')

    expect(answer).toMatchObject({ kind: 'success', data: { status: 0 } })
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      url: `/open-apis/helpdesk/v1/notifications/${ID}?user_id_type=open_id`,
      body: '',
    })
    expect(server.requests[0]?.headers).not.toHaveProperty('content-type')
    expect(server.requests[0]?.headers).not.toHaveProperty('cookie')
  })

  it('keeps the path of a base address', async () => {
    const server = await serve((response) => answerJson(response, 200, { code: 0, msg: '' }))

    await clientFor(`${server.url}/gate/`).updateNotification(ID, 'open_id', '{}')

    expect(server.requests[0]?.url).toMatch(/^\/gate\/open-apis\//)
  })

  it('is shown with placeholders for secrets', () => {
    const shown = clientFor('https://open.feishu.cn').showUpdate(ID, 'open_id', '{"a":1}')

    expect(shown).toEqual({
      method: 'PATCH',
      url: `https://open.feishu.cn/open-apis/helpdesk/v1/notifications/${ID}?user_id_type=open_id`,
      headers: {
        Authorization: 'Bearer ***',
        'X-Lark-Helpdesk-Authorization': '***',
        'Content-Type': 'application/json; charset=utf-8',
      },
      body: '{"a":1}',
    })
  })

  it('never goes over plain HTTP to another computer', () => {
    expect(() => clientFor('http://open.feishu.cn')).toThrow(RangeError)
  })
})

describe('credentials', () => {
  it('that are missing ask nothing of the server', async () => {
    const server = await serve((response) => answerJson(response, 200, { code: 0, msg: '' }))
    const client = createFeishuClient({
      fetch,
      baseUrl: server.url,
      credentials: () => Promise.resolve(fail('push.declined')),
    })

    expect(await client.getNotification(ID, 'open_id')).toMatchObject({
      kind: 'not-asked',
      failure: { code: 'push.declined' },
    })
    expect(server.requests).toEqual([])
  })

  it.each([
    { userAccessToken: `${USER_TOKEN}\r\nX-Evil: 1` },
    { userAccessToken: `${USER_TOKEN}é` },
    { userAccessToken: '' },
    { helpdeskToken: `${HELPDESK_TOKEN}:1` },
    { helpdeskId: '' },
  ])('that cannot stand in a header ask nothing and are not repeated: %j', async (bad) => {
    const server = await serve((response) => answerJson(response, 200, { code: 0, msg: '' }))
    const good = { userAccessToken: USER_TOKEN, helpdeskId: HELPDESK_ID, helpdeskToken: HELPDESK_TOKEN }
    const client = createFeishuClient({
      fetch,
      baseUrl: server.url,
      credentials: () => Promise.resolve(ok({ ...good, ...bad })),
    })

    const answer = await client.updateNotification(ID, 'open_id', '{}')

    expect(answer.kind).toBe('not-asked')
    expectNoSecret(answer)
    expect(server.requests).toEqual([])
  })

  it('are asked for anew with each request', async () => {
    const server = await serve((response) => answerJson(response, 200, { code: 0, msg: '' }))
    let count = 0
    const client = createFeishuClient({
      fetch,
      baseUrl: server.url,
      credentials: () =>
        Promise.resolve(ok({ userAccessToken: `token-${++count}`, helpdeskId: '1', helpdeskToken: 'ht-1' })),
    })

    await client.updateNotification(ID, 'open_id', '{}')
    await client.updateNotification(ID, 'open_id', '{}')

    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  it('that the server repeats are taken out of its refusal', async () => {
    const answer = await updateOn((response) =>
      answerJson(
        response,
        400,
        {
          code: 99991668,
          msg: `invalid token ${USER_TOKEN}`,
          error: {
            log_id: HELPDESK_HEADER,
            helps: [{ url: `https://x/?t=${HELPDESK_TOKEN}`, [USER_TOKEN]: 1 }],
          },
        },
        { 'X-Request-Id': USER_TOKEN },
      ),
    )

    expect(answer).toMatchObject({
      kind: 'refused',
      msg: 'invalid token ***',
      logId: '***',
      requestId: '***',
    })
  })
})

describe('refusals', () => {
  it('are decided by the code, also on HTTP 200', async () => {
    const answer = await updateOn((response) =>
      answerJson(response, 200, { code: 154000, msg: 'Bad request' }),
    )

    expect(answer).toMatchObject({ kind: 'refused', httpStatus: 200, code: 154000, msg: 'Bad request' })
  })

  it.each([...errorCodes.keys()])('with code %i come through whole', async (code) => {
    const answer = await updateOn((response) => answerJson(response, 400, { code, msg: 'why' }))

    expect(answer).toEqual({
      kind: 'refused',
      httpStatus: 400,
      code,
      msg: 'why',
      error: null,
      logId: null,
      requestId: null,
    })
  })

  it('keep the ids for support, from headers or body', async () => {
    const refuse = (error: unknown, headers: Record<string, string>): Promise<FeishuAnswer<JsonValue>> =>
      updateOn((response) => answerJson(response, 401, { code: 154001, msg: '', error }, headers))

    expect(await refuse(undefined, { 'X-Tt-Logid': 'A', 'X-Request-Id': 'B' })).toMatchObject({
      logId: 'A',
      requestId: 'B',
    })
    expect(await refuse({ log_id: 'C' }, {})).toMatchObject({ logId: 'C', requestId: null })
    expect(await refuse({ logid: 'D' }, {})).toMatchObject({ logId: 'D', error: { logid: 'D' } })
    expect(await refuse({ log_id: 3 }, {})).toMatchObject({ logId: null })
  })

  it.each([
    ['HTML', '<html>', null],
    ['nothing', '', null],
    ['a code without words', '{"code":99991400}', 99991400],
    ['a success without words', '{"code":0}', null],
    ['a success', '{"code":0,"msg":"success","data":{}}', null],
  ])('of the rate limit are told by HTTP 429 alone, with %s', async (_name, text, code) => {
    const answer = await updateOn((response) => {
      response.writeHead(429, { 'x-ogw-ratelimit-reset': '37' })
      response.end(text)
    })

    expect(answer).toMatchObject({ kind: 'refused', httpStatus: 429, code, rateLimitResetSeconds: 37 })
  })

  it.each([429, 400])('of the rate limit with HTTP %i carry its headers', async (httpStatus) => {
    const answer = await updateOn((response) =>
      answerJson(
        response,
        httpStatus,
        { code: 99991400, msg: 'request trigger frequency limit' },
        { 'x-ogw-ratelimit-limit': '20', 'x-ogw-ratelimit-reset': '37' },
      ),
    )

    expect(answer).toMatchObject({ code: 99991400, rateLimit: 20, rateLimitResetSeconds: 37 })
  })

  it.each(['soon', '-1', '', '1e9'])('ignore a reset time that is none: %j', async (reset) => {
    const answer = await updateOn((response) =>
      answerJson(response, 429, { code: 99991400, msg: '' }, { 'x-ogw-ratelimit-reset': reset }),
    )

    expect(answer).not.toHaveProperty('rateLimitResetSeconds')
  })

  it('do not keep more of the words than a person can read', async () => {
    const answer = await updateOn((response) =>
      answerJson(response, 400, { code: 1, msg: 'x'.repeat(500_000) }),
    )

    expect(JSON.stringify(answer).length).toBeLessThan(5000)
  })
})

describe('answers that are not from Feishu', () => {
  function send(httpStatus: number, contentType: string, text: string | Buffer) {
    return (response: ServerResponse): void => {
      response.writeHead(httpStatus, { 'Content-Type': contentType, 'X-Tt-Logid': 'L' })
      response.end(text)
    }
  }

  it.each<[name: string, handler: (response: ServerResponse) => void, reason: string]>([
    ['HTML on 200', send(200, 'text/html', '<html>Sign in</html>'), 'not-json'],
    ['a success on 400', send(400, 'application/json', '{"code":0,"msg":"success"}'), 'http-status'],
    ['a success on 500', send(500, 'application/json', '{"code":0,"msg":"success"}'), 'http-status'],
    ['HTML on 502', send(502, 'text/html', '<html>Bad gateway</html>'), 'http-status'],
    ['5xx without an envelope', send(503, 'application/json', '{"error":"x"}'), 'http-status'],
    ['a gateway’s own code', send(502, 'application/json', '{"code":502,"message":"x"}'), 'http-status'],
    ['404 as plain text', send(404, 'text/plain', '404 page not found'), 'http-status'],
    ['nothing on 200', send(200, 'application/json', ''), 'not-json'],
    ['cut JSON', send(200, 'application/json', '{"code":0,"msg":"succ'), 'not-json'],
    ['JSON without a code', send(200, 'application/json', '{"msg":"success"}'), 'not-an-envelope'],
    ['a code as text', send(200, 'application/json', '{"code":"0","msg":"success"}'), 'not-an-envelope'],
    ['a code that is no integer', send(200, 'application/json', '{"code":0.5,"msg":""}'), 'not-an-envelope'],
    ['a list', send(200, 'application/json', '[]'), 'not-an-envelope'],
    ['null', send(200, 'application/json', 'null'), 'not-an-envelope'],
    [
      'a nest',
      send(200, 'application/json', `{"code":1,"msg":"","error":${'['.repeat(9e4)}${']'.repeat(9e4)}}`),
      'not-json',
    ],
  ])('%s', async (_name, handler, reason) => {
    expect(await updateOn(handler)).toMatchObject({ kind: 'no-answer', reason, sent: true, logId: 'L' })
  })

  it('a body over 1 MB is cut off while it is read', async () => {
    const chunk = Buffer.alloc(64 * 1024, 0x20)
    let written = 0

    const answer = await updateOn((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      // Endless: only a client that stops reading gets an end.
      const write = (): void => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length
      }
      response.on('drain', write)
      write()
    })

    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'too-large', httpStatus: 200, sent: true })
    expect(written).toBeLessThan(64 * 1024 * 1024)
  })

  it('a body just under 1 MB is read', async () => {
    const text = JSON.stringify({ code: 0, msg: '', data: 'x'.repeat(1024 * 1024 - 100) })

    expect(await updateOn(send(200, 'application/json', text))).toMatchObject({ kind: 'success' })
  })

  it('a read without a push in it', async () => {
    for (const data of [{}, null, { notification: null }, { notification: [] }]) {
      const server = await serve((response) => answerJson(response, 200, { code: 0, msg: '', data }))
      const answer = await clientFor(server.url).getNotification(ID, 'open_id')
      expect(answer).toMatchObject({ kind: 'no-answer', reason: 'no-notification', httpStatus: 200 })
    }
  })
})

describe('redirects', () => {
  it('are told when Electron, which rejects instead of answering, was sent elsewhere', async () => {
    const client = createFeishuClient({
      fetch: () => Promise.reject(new Error('Redirect was cancelled')),
      baseUrl: 'https://open.feishu.cn',
      credentials: () =>
        Promise.resolve(
          ok({ userAccessToken: USER_TOKEN, helpdeskId: HELPDESK_ID, helpdeskToken: HELPDESK_TOKEN }),
        ),
    })
    expect(await client.updateNotification(ID, 'open_id', '{}')).toMatchObject({
      kind: 'no-answer',
      reason: 'redirect',
      sent: true,
    })
  })

  it.each([301, 302, 303, 307, 308])('%i is no answer, and the token does not follow', async (httpStatus) => {
    const thief = await serve((response) => answerJson(response, 200, { code: 0, msg: '' }))

    const answer = await updateOn((response) => {
      response.writeHead(httpStatus, { Location: `${thief.url}/open-apis` })
      response.end('<html>moved</html>')
    })

    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'redirect', httpStatus, sent: true })
    expect(thief.requests).toEqual([])
  })
})

describe('texts', () => {
  it('may have a byte order mark and another content type', async () => {
    const answer = await updateOn((response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' })
      response.end('\ufeff{"code":0,"msg":"成功"}')
    })

    expect(answer).toMatchObject({ kind: 'success', msg: '成功' })
  })

  it.each(['utf-16le', '"UTF-16LE"'])('may be in the charset %s', async (charset) => {
    const answer = await updateOn((response) => {
      response.writeHead(200, { 'Content-Type': `application/json; charset=${charset}` })
      response.end(Buffer.from('{"code":0,"msg":"成功"}', 'utf16le'))
    })

    expect(answer).toMatchObject({ kind: 'success', msg: '成功' })
  })

  it('are UTF-8 in a charset that nobody knows', async () => {
    const answer = await updateOn((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json; charset=x-none' })
      response.end('{"code":0,"msg":"成功"}')
    })

    expect(answer).toMatchObject({ kind: 'success', msg: '成功' })
  })

  it('with an id as a number keep every digit of it', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end('{"code":0,"msg":"","data":{"notification":{"id":6985032626234982421,"status":0}}}')
    })

    const answer = await clientFor(server.url).getNotification(ID, 'open_id')

    expect(answer).toMatchObject({ data: { id: '6985032626234982421', status: 0 } })
  })
})

describe('trouble on the way', () => {
  it('nobody listening means that nothing was sent', async () => {
    const server = await startServer(() => undefined)
    await server.close()

    expect(await clientFor(server.url).updateNotification(ID, 'open_id', '{}')).toMatchObject({
      kind: 'no-answer',
      reason: 'unreachable',
      detail: 'ECONNREFUSED',
      sent: false,
      httpStatus: null,
    })
  })

  it('a name that does not exist means that nothing was sent', async () => {
    const answer = await clientFor('https://pushcard.invalid').updateNotification(ID, 'open_id', '{}')

    expect(answer).toMatchObject({
      kind: 'no-answer',
      reason: 'unreachable',
      sent: false,
      host: 'pushcard.invalid',
    })
  })

  it('a reset before the answer may have been taken', async () => {
    expect(await updateOn((response) => void response.socket?.resetAndDestroy())).toMatchObject({
      kind: 'no-answer',
      reason: 'network',
      sent: true,
      httpStatus: null,
    })
  })

  it('so may a reset of a connection that was used before, though nobody listens any more', async () => {
    const server = await startServer((response, { method }) => {
      if (method === 'GET') answerJson(response, 200, { code: 0, msg: '', data: { notification: {} } })
      else void server.close()
    })
    const client = clientFor(server.url)
    await client.getNotification(ID, 'open_id')

    // Node does not try a second connection, whose refusal would tell nothing of the first.
    expect(await client.updateNotification(ID, 'open_id', '{}')).toMatchObject({
      reason: 'network',
      sent: true,
    })
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'PATCH'])
  })

  it('what Electron says of a connection does not prove that nothing was sent', async () => {
    const client = createFeishuClient({
      fetch: () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED')),
      baseUrl: 'https://open.feishu.cn',
      credentials: () =>
        Promise.resolve(ok({ userAccessToken: 'u-1', helpdeskId: '1', helpdeskToken: 'ht-1' })),
    })

    expect(await client.updateNotification(ID, 'open_id', '{}')).toMatchObject({
      reason: 'unreachable',
      detail: 'ERR_CONNECTION_REFUSED',
      sent: true,
    })
  })

  it('a connection closed without a word may have been taken', async () => {
    expect(await updateOn((response) => void response.socket?.end())).toMatchObject({
      kind: 'no-answer',
      reason: 'network',
      sent: true,
    })
  })

  it.each([
    ['reset', (response: ServerResponse) => void response.socket?.resetAndDestroy()],
    ['close', (response: ServerResponse) => void response.socket?.end()],
  ])('a %s during the body may have been taken', async (_name, end) => {
    const answer = await updateOn((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
      response.write('{"code":0,', () => setTimeout(() => end(response), 20))
    })

    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'network', sent: true, httpStatus: 200 })
  })

  it('a reset after the whole body does not matter', async () => {
    const answer = await updateOn((response) => {
      const text = '{"code":0,"msg":"success"}'
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(text.length) })
      response.end(text, () => setTimeout(() => response.socket?.resetAndDestroy(), 20))
    })

    expect(answer).toMatchObject({ kind: 'success' })
  })

  it('whatever breaks after headers have come, the request was sent', async () => {
    const stream = new ReadableStream({
      pull: (controller) => controller.error(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    })
    const client = createFeishuClient({
      fetch: () => Promise.resolve(new Response(stream)),
      baseUrl: 'https://open.feishu.cn',
      credentials: () =>
        Promise.resolve(ok({ userAccessToken: 'u-1', helpdeskId: '1', helpdeskToken: 'ht-1' })),
    })

    expect(await client.updateNotification(ID, 'open_id', '{}')).toMatchObject({
      reason: 'network',
      detail: 'ENOTFOUND',
      sent: true,
      httpStatus: 200,
    })
  })

  it('something that is not HTTP may have been taken', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end('SSH-2.0-x\r\n')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo

    const answer = await clientFor(`http://127.0.0.1:${port}`).updateNotification(ID, 'open_id', '{}')
    server.close()

    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'network', sent: true })
  })

  it('a server that hangs runs into the time-out', async () => {
    expect(await updateOn(() => undefined, 100)).toMatchObject({
      kind: 'no-answer',
      reason: 'timeout',
      sent: true,
      httpStatus: null,
      timeoutMs: 100,
    })
  })

  it('a server that drips runs into the same time-out', async () => {
    const answer = await updateOn((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    }, 200)

    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'timeout', sent: true, httpStatus: 200 })
  })

  it('a caller that gives up is told so', async () => {
    const giveUp = new AbortController()
    const server = await serve(() => giveUp.abort())

    expect(await clientFor(server.url).getNotification(ID, 'open_id', giveUp.signal)).toMatchObject({
      kind: 'no-answer',
      reason: 'aborted',
    })
  })
})
