import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { commands } from '@shared/commands'

vi.mock('electron', () => ({ Menu: {} }))
const { menuTemplate } = await import('../../../../src-main/electron/menu')

const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

describe('the menu', () => {
  it('has every command, in the language of the app', () => {
    const items = flat(menuTemplate('zh-CN', vi.fn(), false))
    const ids = items.map((item) => item.id).filter((id) => id !== undefined)
    expect(new Set(ids)).toEqual(new Set(Object.keys(commands)))
    expect(items.find((item) => item.id === 'save-draft')?.label).toBe('保存')
  })

  it('shows shortcuts without taking their keys from the page', () => {
    const save = flat(menuTemplate('en', vi.fn(), false)).find((item) => item.id === 'save-draft')
    expect(save).toMatchObject({ accelerator: 'CmdOrCtrl+S', registerAccelerator: false })
  })

  it.each(['darwin', 'win32', 'linux'] as const)('has a Chinese label for everything on %s', (platform) => {
    const items = flat(menuTemplate('zh-CN', vi.fn(), true, platform)).filter(
      ({ type }) => type !== 'separator',
    )
    const foreign = items.filter(({ label = '' }) => !/\p{Script=Han}/u.test(label)).map(({ label }) => label)
    expect(foreign).toEqual(platform === 'darwin' ? ['Pushcard Studio'] : [])
  })

  it('lets the page undo and redo, and leaves the keys to what has the focus', () => {
    const onCommand = vi.fn()
    const items = flat(menuTemplate('en', onCommand, false, 'linux'))
    expect(items.find(({ id }) => id === 'undo')).toMatchObject({
      label: 'Undo',
      accelerator: 'CmdOrCtrl+Z',
      registerAccelerator: false,
    })
    expect(items.find(({ id }) => id === 'undo')).not.toHaveProperty('role')
    for (const id of ['undo', 'redo'])
      items.find((item) => item.id === id)?.click?.({} as never, undefined, {})
    expect(onCommand.mock.calls).toEqual([['undo'], ['redo']])
  })

  it('has no Close off macOS that would take the key of Close Draft', () => {
    const roles = flat(menuTemplate('en', vi.fn(), false, 'win32')).map(({ role }) => role)
    expect(roles).toContain('minimize')
    expect(roles).not.toContain('close')
    expect(roles).not.toContain('windowMenu')
  })

  it('tells the page which command was chosen', () => {
    const onCommand = vi.fn()
    const items = flat(menuTemplate('en', onCommand, false))
    items.find((item) => item.id === 'push-draft')?.click?.({} as never, undefined, {})
    expect(onCommand).toHaveBeenCalledWith('push-draft')
  })

  it('offers developer tools in development only', () => {
    const roles = (developing: boolean) =>
      flat(menuTemplate('en', vi.fn(), developing)).map((item) => item.role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
  })
})
