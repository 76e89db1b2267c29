import { describe, expect, it, vi } from 'vitest'
import type { Handle } from '../../../../src-main/electron/ipc'
import { handleProfileCalls, type ProfileServices } from '../../../../src-main/electron/profile-handlers'

describe('another try with the keychain', () => {
  it('tells the page anew which secrets can be used', async () => {
    const handlers = new Map<string, () => Promise<unknown>>()
    const handle = ((channel: string, handler: () => Promise<unknown>) =>
      handlers.set(channel, handler)) as unknown as Handle
    const announce = vi.fn()
    const credentials = Promise.resolve({ retryKeychain: () => Promise.resolve({ kind: 'system' }) })
    handleProfileCalls(handle, { credentials, announce } as unknown as ProfileServices)

    expect(await handlers.get('credentials:retry-keychain')?.()).toEqual({
      ok: true,
      value: { kind: 'system' },
    })
    expect(announce).toHaveBeenCalledOnce()
  })
})
