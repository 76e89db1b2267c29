import { describe, expect, it } from 'vitest'
import { type ReceivedRequest, RequestRecord } from '../../../../src-main/practice/received-request'
import { DRAFT_ID, get, patch, sendBytes, startDesk, TestClock, validBody } from './practice-client'

describe('requests', () => {
  it('are kept in order with the exact bytes', async () => {
    const clock = new TestClock()
    const desk = await startDesk({ clock: clock.read })
    const body = Uint8Array.from([0x7b, 0xff, 0x00, 0x7d])
    await get(desk)
    await patch(desk, body)

    expect(desk.requests.map(({ method, target, receivedAt }) => [method, target, receivedAt])).toEqual([
      ['GET', `/open-apis/helpdesk/v1/notifications/${DRAFT_ID}`, clock.now],
      ['PATCH', `/open-apis/helpdesk/v1/notifications/${DRAFT_ID}`, clock.now],
    ])
    expect(desk.requests[0]?.body).toEqual(Buffer.alloc(0))
    expect(desk.requests[1]?.body).toEqual(Buffer.from(body))
  })

  it('keep header names as they were written, and repeated ones', async () => {
    const desk = await startDesk()
    await sendBytes(
      desk,
      'GET /a?b=%20c HTTP/1.1\r\nhOsT: x\r\nX-One: 1\r\nx-one: 2\r\nConnection: close\r\n\r\n',
    )
    expect(desk.requests).toMatchObject([
      {
        target: '/a?b=%20c',
        headers: [
          ['hOsT', 'x'],
          ['X-One', '1'],
          ['x-one', '2'],
          ['Connection', 'close'],
        ],
      },
    ])
  })

  it('mask nothing, since the tokens open nothing else', async () => {
    const desk = await startDesk()
    await get(desk)
    expect(JSON.stringify(desk.requests)).toContain(desk.userAccessToken)
  })

  it('are what they were when they were asked for', async () => {
    const desk = await startDesk()
    const before = desk.requests
    await patch(desk, validBody)
    expect(before).toHaveLength(0)

    desk.clearRequests()
    expect(desk.requests).toHaveLength(0)
  })
})

describe('RequestRecord', () => {
  const request = (target: string, bodyBytes = 0): ReceivedRequest => ({
    receivedAt: 0,
    method: 'GET',
    target,
    headers: [],
    body: Buffer.alloc(bodyBytes),
  })

  it('keeps the last 1,000', () => {
    const record = new RequestRecord()
    for (let index = 0; index < 1003; index += 1) record.add(request(`/${index}`))
    expect(record.all).toHaveLength(1000)
    expect(record.all[0]?.target).toBe('/3')
  })

  it('keeps at most 32 MB of bodies', () => {
    const record = new RequestRecord()
    for (let index = 0; index < 40; index += 1) record.add(request(`/${index}`, 1024 * 1024))
    expect(record.all).toHaveLength(32)
    expect(record.all.at(-1)?.target).toBe('/39')

    record.clear()
    record.add(request('/again', 1024 * 1024))
    expect(record.all).toHaveLength(1)
  })
})
