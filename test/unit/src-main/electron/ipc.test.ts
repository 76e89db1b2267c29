import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { IpcChannel } from '@shared/ipc-contract'
import { ok } from '@shared/result'

type Listener = (event: unknown, ...args: unknown[]) => Promise<unknown>
const listeners = new Map<string, Listener>()

vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => listeners.set(channel, listener) },
}))

const { createHandle, emit } = await import('../../../../src-main/electron/ipc')

const ownPage = (url: string): boolean => url.startsWith('app://bundle/')
const handle = createHandle(ownPage)
const ownFrame = { url: 'app://bundle/index.html', parent: null }
const call = (channel: IpcChannel, frame: unknown, ...args: unknown[]) =>
  listeners.get(channel)?.({ senderFrame: frame }, ...args)

beforeEach(() => listeners.clear())

describe('a handled call', () => {
  it('reaches its handler with checked arguments', async () => {
    handle('drafts:close', (id) => ok(id === 'draft-1' ? null : null))
    expect(await call('drafts:close', ownFrame, 'draft-1')).toEqual({ ok: true, value: null })
  })

  it.each([
    ['a foreign page', { url: 'https://evil.example/', parent: null }],
    ['a frame inside a page', { url: 'app://bundle/index.html', parent: ownFrame }],
    ['a frame that is gone', null],
  ])('is refused to %s', async (_who, frame) => {
    const handler = vi.fn(() => ok(null))
    handle('drafts:close', handler)
    await expect(call('drafts:close', frame, 'draft-1')).rejects.toThrow('foreign page')
    expect(handler).not.toHaveBeenCalled()
  })

  it.each([
    ['nothing', []],
    ['too much', ['draft-1', 'more']],
    ['another type', [7]],
    ['a path in the place of an id', ['../../etc/passwd']],
  ])('is refused when it brings %s', async (_what, args) => {
    const handler = vi.fn(() => ok(null))
    handle('drafts:close', handler)
    expect(await call('drafts:close', ownFrame, ...args)).toMatchObject({
      ok: false,
      error: { code: 'ipc.bad-arguments' },
    })
    expect(handler).not.toHaveBeenCalled()
  })

  it('keeps draft members with any name, and refuses a draft with more than it may hold', async () => {
    const handler = vi.fn<(id: string, draft: unknown) => { ok: true; value: null }>(() => ok(null))
    handle('drafts:back-up', handler)
    const target = { brand: 'x', helpdeskId: '', notificationId: '', userIdType: 'y' }
    const draft = {
      target,
      notification: JSON.parse('{"constructor":1,"__proto__":2}') as object,
      cardText: '{',
    }
    expect(await call('drafts:back-up', ownFrame, 'd', draft)).toMatchObject({ ok: true })
    expect(JSON.stringify(handler.mock.calls[0]?.[1])).toContain('"constructor":1,"__proto__":2')
    expect(await call('drafts:back-up', ownFrame, 'd', { ...draft, secret: 1 })).toMatchObject({ ok: false })
  })

  it('answers with a failure when its handler has a bug, and says nothing of the text of the error', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    handle('drafts:close', () => {
      throw new Error('token eyJsecret')
    })
    const answer = await call('drafts:close', ownFrame, 'draft-1')
    expect(answer).toMatchObject({ ok: false, error: { code: 'ipc.internal-error' } })
    expect(JSON.stringify([answer, written.mock.calls])).not.toContain('eyJsecret')
    expect(written).toHaveBeenCalledOnce()
    written.mockRestore()
  })
})

describe('emit', () => {
  it('tells a page, but not one that is gone', () => {
    const send = vi.fn()
    emit({ isDestroyed: () => false, send } as never, 'app:command', 'save-draft')
    emit({ isDestroyed: () => true, send } as never, 'app:command', 'save-draft')
    expect(send).toHaveBeenCalledExactlyOnceWith('app:command', 'save-draft')
  })
})
