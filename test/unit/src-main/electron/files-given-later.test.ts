import { describe, expect, it, vi } from 'vitest'
import type { OpenDraft } from '@shared/ipc-contract'
import { fail, ok } from '@shared/result'
import { openFilesGivenLater } from '../../../../src-main/electron/files-given-later'
import type { Instance } from '../../../../src-main/electron/single-instance'

const draftOf = (path: string) => ({ id: path, path }) as OpenDraft

function setUp(filesToOpen: string[] = []) {
  const instance: Instance = { filesToOpen, onOpen: () => undefined }
  const open = vi.fn((path: string) =>
    Promise.resolve(path === '/gone' ? fail('draft.missing', { file: 'gone' }) : ok(draftOf(path))),
  )
  const page = { emit: vi.fn(), tell: vi.fn() }
  const showWindow = vi.fn()
  return { instance, open, page, showWindow, take: openFilesGivenLater(instance, { open }, page, showWindow) }
}

describe('files that are given to the running app', () => {
  it('wait for the first call of the page', () => {
    const { instance, open, showWindow, take } = setUp(['/first'])
    instance.onOpen(['/later'])
    expect(open).not.toHaveBeenCalled()
    expect(showWindow).toHaveBeenCalledOnce()
    expect(take()).toEqual(['/first', '/later'])
    expect(take()).toEqual([])
  })

  it('are opened at once when the page has asked', async () => {
    const { instance, page, take } = setUp()
    take()
    instance.onOpen(['/gone', '/later'])
    await vi.waitFor(() => expect(page.emit).toHaveBeenCalledWith('drafts:opened', draftOf('/later')))
    expect(page.tell).toHaveBeenCalledWith(expect.objectContaining({ key: 'draft.missing' }))
    expect(take()).toEqual([])
  })

  it('bring the window to the front even when there are none', () => {
    const { instance, showWindow } = setUp()
    instance.onOpen([])
    expect(showWindow).toHaveBeenCalledOnce()
  })
})
