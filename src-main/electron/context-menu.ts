import { Menu, type App, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron'
import type { MessageKey } from '@shared/messages/catalogue'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'

/** What Electron tells of the place that was clicked, as far as the menu depends on it. */
export type ClickedPlace = Pick<ContextMenuParams, 'isEditable' | 'selectionText'>

/** Gives every page, now and later, the menu that Electron leaves out: to cut, copy and paste with the mouse. */
export function showContextMenus(app: App, language: () => Language): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('context-menu', (_clicked, place) => {
      const template = contextMenuTemplate(place, language())
      if (template.length > 0) Menu.buildFromTemplate(template).popup()
    })
  })
}

/** The menu of a place as plain data; empty where there is nothing to do. */
export function contextMenuTemplate(
  { isEditable, selectionText }: ClickedPlace,
  language: Language,
): MenuItemConstructorOptions[] {
  const hasSelection = selectionText !== ''
  const role = (name: 'cut' | 'copy' | 'paste' | 'selectAll', key: MessageKey) => ({
    role: name,
    label: say({ key }, language),
  })

  if (!isEditable) return hasSelection ? [role('copy', 'menu.copy')] : []
  return [
    { ...role('cut', 'menu.cut'), enabled: hasSelection },
    { ...role('copy', 'menu.copy'), enabled: hasSelection },
    role('paste', 'menu.paste'),
    { type: 'separator' },
    role('selectAll', 'menu.select-all'),
  ]
}
