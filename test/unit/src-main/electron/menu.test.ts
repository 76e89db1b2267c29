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
