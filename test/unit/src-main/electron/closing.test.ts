import { EventEmitter } from 'node:events'
import type { App, BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Handle } from '../../../../src-main/electron/ipc'

vi.mock('electron', () => ({ ipcMain: {} }))
const { closeWithCare } = await import('../../../../src-main/electron/closing')

let isSending = false
let mayClose: () => unknown
let destroy: ReturnType<typeof vi.fn>
let send: ReturnType<typeof vi.fn>
let quit: ReturnType<typeof vi.fn>
let app: EventEmitter
let window: EventEmitter

beforeEach(() => {
  vi.useFakeTimers()
  isSending = false
  ;[destroy, send, quit] = [vi.fn(), vi.fn(), vi.fn()]
  app = Object.assign(new EventEmitter(), { quit })
  window = Object.assign(new EventEmitter(), {
    destroy,
    webContents: { isDestroyed: () => false, send },
  })
  const handle = ((_channel: string, handler: () => unknown) => (mayClose = handler)) as unknown as Handle
  closeWithCare(app as unknown as App, handle, () => isSending)(window as unknown as BrowserWindow)
})

afterEach(() => void vi.useRealTimers())

const close = (): void => void window.emit('close', { preventDefault: vi.fn() })

describe('a window that is closed', () => {
  it('goes when its page has kept what was typed', () => {
    close()
    expect(send).toHaveBeenCalledWith('app:closing', null)
    expect(destroy).not.toHaveBeenCalled()
    mayClose()
    expect(destroy).toHaveBeenCalledOnce()
  })

  it('goes after a while when its page hangs', () => {
    close()
    vi.advanceTimersByTime(2000)
    expect(destroy).toHaveBeenCalledOnce()
  })

  it('stays while an update is on its way', () => {
    isSending = true
    close()
    vi.advanceTimersByTime(10_000)
    expect(destroy).not.toHaveBeenCalled()
    isSending = false
    vi.advanceTimersByTime(1000)
    expect(destroy).toHaveBeenCalledOnce()
  })

  it('asks its page once, however often the X is clicked', () => {
    close()
    close()
    expect(send).toHaveBeenCalledOnce()
  })

  it('lets the app go on quitting', () => {
    app.emit('before-quit')
    close()
    mayClose()
    expect(quit).toHaveBeenCalledOnce()
  })
})
