import { EventEmitter } from 'node:events'
import type { App, MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'

const popup = vi.fn()
const buildFromTemplate = vi.fn(() => ({ popup }))
vi.mock('electron', () => ({ Menu: { buildFromTemplate } }))
const { contextMenuTemplate, showContextMenus } = await import('../../../../src-main/electron/context-menu')

const rolesOf = (items: MenuItemConstructorOptions[]) => items.flatMap(({ role }) => role ?? [])

describe('the context menu', () => {
  it('edits where there is a text to edit', () => {
    const items = contextMenuTemplate({ isEditable: true, selectionText: '卡片' }, 'zh-CN')
    expect(rolesOf(items)).toEqual(['cut', 'copy', 'paste', 'selectAll'])
    expect(items[0]).toMatchObject({ label: '剪切', enabled: true })
  })

  it('has nothing to cut without a selection', () => {
    const items = contextMenuTemplate({ isEditable: true, selectionText: '' }, 'en')
    expect(items.filter(({ enabled }) => enabled === false).map(({ role }) => role)).toEqual(['cut', 'copy'])
  })

  it('only copies elsewhere, and is empty where nothing is selected', () => {
    expect(rolesOf(contextMenuTemplate({ isEditable: false, selectionText: 'x' }, 'en'))).toEqual(['copy'])
    expect(contextMenuTemplate({ isEditable: false, selectionText: '' }, 'en')).toEqual([])
  })

  it('opens on every page, but never empty', () => {
    const app = new EventEmitter()
    const contents = new EventEmitter()
    showContextMenus(app as App, () => 'en')
    app.emit('web-contents-created', {}, contents)
    contents.emit('context-menu', {}, { isEditable: false, selectionText: '' })
    expect(popup).not.toHaveBeenCalled()
    contents.emit('context-menu', {}, { isEditable: true, selectionText: '' })
    expect(popup).toHaveBeenCalledOnce()
  })
})
