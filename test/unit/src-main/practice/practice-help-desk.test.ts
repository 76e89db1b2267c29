import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { say } from '@shared/messages/say'
import { startPracticeHelpDesk } from '../../../../src-main/practice/practice-help-desk'
import { DRAFT_ID, get, notificationOf, OTHER_DRAFT_ID, send, SENT_ID, startDesk } from './practice-client'

describe('startPracticeHelpDesk', () => {
  it('listens on 127.0.0.1, on a free port unless told one', async () => {
    const desk = await startDesk()
    expect(desk.url).toBe(`http://127.0.0.1:${desk.port}`)
    expect((await get(desk)).status).toBe(200)

    await desk.close()
    const again = await startDesk({ port: desk.port })
    expect(again.url).toBe(desk.url)
  })

  it('cannot be reached by any other address of this computer', async () => {
    const desk = await startDesk()
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address)

    for (const host of [...others, '127.0.0.2']) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ host, port: desk.port, timeout: 2000 }, () => resolve('connected'))
        socket.once('error', () => resolve('refused'))
        socket.once('timeout', () => resolve('refused'))
      })
      expect(outcome).toBe('refused')
    }
  })

  it('fails with a message when the port is in use', async () => {
    const desk = await startDesk()
    const second = await startPracticeHelpDesk({ port: desk.port })

    expect(second).toMatchObject({ ok: false, error: { code: 'practice.port-in-use' } })
    if (second.ok) return
    expect(say(second.error.message, 'en')).toContain(String(desk.port))
    expect(say(second.error.message, 'zh-CN')).toContain('占用')
  })

  it.each([-1, 65_536, 1.5, Number.NaN])('fails with a message for the port %s', async (port) => {
    expect(await startPracticeHelpDesk({ port })).toMatchObject({
      ok: false,
      error: { code: 'practice.port-invalid' },
    })
  })

  it('has the help desk id of the documentation, and tokens of its own that look like real ones', async () => {
    const one = await startDesk()
    const other = await startDesk()

    expect(one.helpdeskId).toBe('6900000000000000001')
    expect(one.helpdeskToken).toMatch(/^ht-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(one.userAccessToken).toMatch(/^eyJ/)
    expect(one.userAccessToken).toContain('PRACTICE')
    expect(one.userAccessToken.length).toBeGreaterThan(1000)
    expect(one.userAccessToken.length).toBeLessThan(2048)

    expect(other.helpdeskToken).not.toBe(one.helpdeskToken)
    expect(other.userAccessToken).not.toBe(one.userAccessToken)
  })

  it('takes tokens that it is given', async () => {
    const desk = await startDesk({ helpdeskToken: 'ht-given', userAccessToken: 'u-given' })
    expect(desk.helpdeskToken).toBe('ht-given')
    expect(
      (
        await send(desk, {
          method: 'GET',
          path: `/${DRAFT_ID}`,
          headers: { Authorization: 'Bearer u-given' },
        })
      ).status,
    ).toBe(200)
  })

  it('starts with two drafts and one push that is none any more', async () => {
    const desk = await startDesk()
    expect((await notificationOf(desk, DRAFT_ID)).status).toBe(0)
    expect((await notificationOf(desk, OTHER_DRAFT_ID)).status).toBe(0)
    expect((await notificationOf(desk, SENT_ID)).status).not.toBe(0)
  })

  it('starts with the notifications that it is given, in their place', async () => {
    const desk = await startDesk({ notifications: [{ id: '7', fields: { job_name: 'mine' } }] })
    expect((await notificationOf(desk, '7')).job_name).toBe('mine')
    expect((await get(desk, DRAFT_ID)).code).toBe(154004)
  })

  it('keeps what it was asked apart from what another was asked', async () => {
    const one = await startDesk()
    const other = await startDesk()
    await get(one)
    expect(one.requests).toHaveLength(1)
    expect(other.requests).toHaveLength(0)
  })
})

describe('close', () => {
  it('ends kept connections at once, frees the port, and can be called again', async () => {
    const desk = await startDesk()
    const socket = connect(desk.port, '127.0.0.1')
    socket.write('GET /kept HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    const ended = new Promise((resolve) => socket.once('close', resolve))

    await desk.close()
    await desk.close()
    await ended
    await expect(get(desk)).rejects.toThrow()
  })

  it('does not wait for answers that a fault holds back', async () => {
    const desk = await startDesk()
    desk.setFault({ kind: 'delay', ms: 600_000 })
    const answer = get(desk)
    const refusedToWait = expect(answer).rejects.toThrow()

    while (desk.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await desk.close()
    await refusedToWait
  })
})
