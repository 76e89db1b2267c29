import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { reloadCrashedPage } from '../../../../src-main/electron/reload-crashed-page'

function crashingPage() {
  const reload = vi.fn()
  const contents = Object.assign(new EventEmitter(), { reload, isDestroyed: () => false })
  const clock = { now: 0 }
  const lines: string[] = []
  const onReload = vi.fn()
  reloadCrashedPage(
    contents as unknown as WebContents,
    () => clock.now,
    (line) => lines.push(line),
    onReload,
  )
  const crash = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 1 })
  return { reload, clock, lines, onReload, crash }
}

describe('a page whose process is gone', () => {
  it('is loaded again', () => {
    const { crash, reload, onReload } = crashingPage()
    crash()
    expect(reload).toHaveBeenCalledOnce()
    expect(onReload).toHaveBeenCalledOnce()
  })

  it('is left alone when it crashes a fourth time in a minute, and that is said', () => {
    const { crash, reload, lines } = crashingPage()
    for (let time = 0; time < 4; time++) crash()
    expect(reload).toHaveBeenCalledTimes(3)
    expect(lines.at(-1)).toContain('not loaded again')
  })

  it('is loaded again when the crashes lie apart', () => {
    const { crash, reload, clock } = crashingPage()
    for (let time = 0; time < 5; time++) {
      crash()
      clock.now += 20_000
    }
    expect(reload).toHaveBeenCalledTimes(5)
  })

  it('is not loaded again when it ended by itself', () => {
    const { crash, reload } = crashingPage()
    crash('clean-exit')
    expect(reload).not.toHaveBeenCalled()
  })
})
