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
  platform: NodeJS.Platform = process.platform,
): MenuItemConstructorOptions[] {
  const onMac = platform === 'darwin'
  const label = (key: MessageKey): string => say({ key }, language)
  const line: MenuItemConstructorOptions = { type: 'separator' }

  /** @param shownKey - of a command whose key is not the page's business but the focused editor's. */
  const item = (id: CommandId, shownKey?: string): MenuItemConstructorOptions => {
    const command: { label: MessageKey; accelerator?: string } = commands[id]
    const accelerator = command.accelerator ?? shownKey
    return {
      id,
      label: label(command.label),
      // Shown only: the page handles the key, so it is never handled twice. macOS knows no `registerAccelerator`;
      // there a key comes to the page first, and to the menu only if the page has not handled it.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
      click: () => onCommand(id),
    }
  }

  /** Electron's own labels of its roles are English. */
  const role = (
    name: NonNullable<MenuItemConstructorOptions['role']>,
    key: MessageKey,
  ): MenuItemConstructorOptions => ({ role: name, label: label(key) })

  const appMenu: MenuItemConstructorOptions = {
    label: 'Pushcard Studio',
    submenu: [
      role('about', 'menu.about'),
      line,
      role('services', 'menu.services'),
      line,
      role('hide', 'menu.hide'),
      role('hideOthers', 'menu.hide-others'),
      role('unhide', 'menu.show-all'),
      line,
      role('quit', 'menu.quit'),
    ],
  }

  /** The role `zoom` does this on macOS, and nothing elsewhere. */
  const maximize: MenuItemConstructorOptions = {
    label: label('menu.maximize'),
    click: (_item, window) => {
      if (window?.isMaximized() === true) window.unmaximize()
      else window?.maximize()
    },
  }

  return [
    ...(onMac ? [appMenu] : []),
    {
      label: label('window.menu.file'),
      submenu: [
        item('new-draft'),
        item('new-from-template'),
        item('new-from-sample'),
        item('open-draft'),
        line,
        item('save-draft'),
        item('save-draft-as'),
        item('save-as-template'),
        item('reload-draft'),
        line,
        item('export-html'),
        item('export-png'),
        line,
        item('open-settings'),
        line,
        item('close-draft'),
        ...(onMac ? [] : [role('quit', 'menu.quit')]),
      ],
    },
    {
      label: label('window.menu.edit'),
      submenu: [
        // Not the roles: those undo in Chromium's text fields, but not in the card editor.
        item('undo', 'CmdOrCtrl+Z'),
        item('redo', onMac ? 'Shift+CmdOrCtrl+Z' : 'CmdOrCtrl+Y'),
        line,
        role('cut', 'menu.cut'),
        role('copy', 'menu.copy'),
        role('paste', 'menu.paste'),
        role('selectAll', 'menu.select-all'),
        line,
        item('next-problem'),
      ],
    },
    {
      label: label('window.menu.card'),
      submenu: [
        item('move-up'),
        item('move-down'),
        item('duplicate'),
        item('wrap-in-columns'),
        item('delete'),
        line,
        item('insert-image'),
        line,
        item('fix-all'),
        item('format-card'),
        item('convert-to-v2'),
        line,
        item('copy-minified'),
        item('copy-pretty'),
        item('copy-push-content'),
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
        item('show-history'),
        line,
        item('show-components'),
        item('show-properties'),
        line,
        item('preview-width'),
        item('preview-theme'),
        line,
        role('resetZoom', 'menu.actual-size'),
        role('zoomIn', 'menu.zoom-in'),
        role('zoomOut', 'menu.zoom-out'),
        role('togglefullscreen', 'menu.full-screen'),
        ...(developing ? [role('toggleDevTools', 'menu.developer-tools')] : []),
      ],
    },
    {
      label: label('window.menu.push'),
      submenu: [
        item('push-draft'),
        line,
        item('fetch-push'),
        item('create-push'),
        item('refresh-push'),
        line,
        item('preview-push'),
        item('submit-push'),
        item('cancel-approval'),
        item('schedule-push'),
        item('cancel-sending'),
      ],
    },
    {
      // Not `windowMenu`: off macOS its Close would take Ctrl+W, which closes a draft.
      ...(onMac ? { role: 'window' as const } : {}),
      label: label('menu.window'),
      submenu: [
        role('minimize', 'menu.minimize'),
        ...(onMac
          ? [role('zoom', 'menu.zoom-window'), line, role('front', 'menu.bring-to-front')]
          : [maximize]),
      ],
    },
  ]
}
