import { Menu, type MenuItemConstructorOptions } from 'electron'
import { commands, type CommandId } from '@shared/commands'
import type { MessageKey } from '@shared/messages/catalogue'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'

/** The app's menu in a language. Every command goes to the page, which also obeys the shortcuts. */
export function setMenu(
  language: Language,
  onCommand: (command: CommandId) => void,
  developing: boolean,
): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, onCommand, developing)))
}

/** The menu as plain data. */
export function menuTemplate(
  language: Language,
  onCommand: (command: CommandId) => void,
  developing: boolean,
): MenuItemConstructorOptions[] {
  const label = (key: MessageKey): string => say({ key }, language)
  const item = (id: CommandId): MenuItemConstructorOptions => {
    const command: { label: MessageKey; accelerator?: string } = commands[id]
    return {
      id,
      label: label(command.label),
      // Shown, not registered: the page handles the key, so it is never handled twice.
      ...(command.accelerator === undefined
        ? {}
        : { accelerator: command.accelerator, registerAccelerator: false }),
      click: () => onCommand(id),
    }
  }
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: label('window.menu.file'),
      submenu: [
        item('new-draft'),
        item('new-from-sample'),
        item('open-draft'),
        line,
        item('save-draft'),
        item('save-draft-as'),
        item('reload-draft'),
        line,
        item('open-settings'),
        line,
        item('close-draft'),
        ...(process.platform === 'darwin' ? [] : [{ role: 'quit' } as const]),
      ],
    },
    {
      label: label('window.menu.edit'),
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('format-card'),
        item('next-problem'),
      ],
    },
    {
      label: label('window.menu.view'),
      submenu: [
        item('open-palette'),
        line,
        item('show-card'),
        item('show-push-settings'),
        item('show-changes'),
        line,
        item('preview-width'),
        item('preview-theme'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    { label: label('window.menu.push'), submenu: [item('push-draft')] },
    { role: 'windowMenu' },
  ]
}
