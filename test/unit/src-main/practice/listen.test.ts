import { connect } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { get, sendBytes, startDesk, TestClock } from './practice-client'

const line = (text: string): string => `${text}\r\nHost: x\r\nConnection: close\r\n\r\n`

describe('garbage', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a wrong version', line('GET / HTTP/9.9'), /^HTTP\/1\.1 400 /],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['two lengths', line('POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2'), /^HTTP\/1\.1 400 /],
    [
      'a length and chunks',
      line('POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked'),
      /^HTTP\/1\.1 400 /,
    ],
    ['a broken chunk', `${line('POST / HTTP/1.1\r\nTransfer-Encoding: chunked')}zz\r\n`, /^HTTP\/1\.1 400 /],
    ['a head of 100 KB', line(`GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(100_000)}`), /^HTTP\/1\.1 431 /],
    ['another server as the target', line('GET http://example.com/ HTTP/1.1'), /^HTTP\/1\.1 404 /],
    ['a star as the target', line('OPTIONS * HTTP/1.1'), /^HTTP\/1\.1 404 /],
    ['a tunnel', line('CONNECT example.com:443 HTTP/1.1'), /^$/],
    ['an upgrade', line('GET / HTTP/1.1\r\nUpgrade: websocket'), /^HTTP\/1\.1 404 /],
  ])('%s is answered and survived', async (_name, bytes, answer) => {
    const desk = await startDesk()
    expect(await sendBytes(desk, bytes)).toMatch(answer)
    expect((await get(desk)).code).toBe(0)
  })

  it('random bytes are survived, alone and inside a request', async () => {
    const desk = await startDesk({ rateLimit: false })
    const root = '/open-apis/helpdesk/v1/notifications/6985032626234982420'
    const frames = fc.constantFrom<[string, string]>(
      ['', '\r\n\r\n'],
      ['PATCH ', ` HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
      [`PATCH ${root} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer `, '\r\n\r\n'],
      [
        `PATCH ${root} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 40\r\n\r\n`,
        ' '.repeat(40),
      ],
    )

    await fc.assert(
      fc.asyncProperty(frames, fc.uint8Array({ maxLength: 200 }), async ([before, after], noise) => {
        const bytes = Buffer.concat([
          Buffer.from(before),
          noise,
          Buffer.from(after),
          Buffer.from('\r\n\r\n\r\n'),
        ])
        await sendBytes(desk, Buffer.concat([bytes, Buffer.from(line('GET /end HTTP/1.1'))]))
      }),
      { numRuns: 200 },
    )
    expect((await get(desk)).code).toBe(0)
  })

  it('a client that leaves in the middle is survived', async () => {
    const desk = await startDesk()
    for (const bytes of [
      'PAT',
      'PATCH / HTTP/1.1\r\nHo',
      'PATCH / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{}',
    ]) {
      const socket = connect(desk.port, '127.0.0.1')
      await new Promise((resolve) => socket.write(bytes, resolve))
      socket.resetAndDestroy()
    }
    expect((await get(desk)).code).toBe(0)
  })
})

describe('a slow client', () => {
  const timeouts = { headersMs: 50, requestMs: 100 }

  it('that does not finish its head is shown out', async () => {
    const desk = await startDesk({ timeouts })
    expect(await sendBytes(desk, 'GET / HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('that does not finish its body is shown out, and its call not carried out', async () => {
    const desk = await startDesk({ timeouts })
    const head = 'PATCH / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n'
    expect(await sendBytes(desk, `${head}{"job`)).toMatch(/^HTTP\/1\.1 408 |^$/)
    expect(desk.requests).toEqual([])
  })
})

describe('a defect of the help desk itself', () => {
  it('is reported, and answered as an internal error', async () => {
    const clock = new TestClock()
    const defects: Error[] = []
    const desk = await startDesk({ clock: clock.read, onDefect: (error) => defects.push(error) })

    // No date can say this time, so no log id can be made of it.
    clock.now = Number.NaN
    const answer = await get(desk)
    expect([answer.status, answer.code]).toEqual([500, 155000])
    expect(defects).toHaveLength(1)
    expect(String(defects[0]?.stack)).not.toContain(desk.userAccessToken)

    clock.now = 0
    expect((await get(desk)).code).toBe(0)
  })
})
