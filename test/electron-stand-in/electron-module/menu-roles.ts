import type { BrowserWindow } from './browser-window'
import { electronParts } from './electron-parts'

interface Role {
  readonly label: string
  /** What the item does; a role without it only stands for a submenu or a name. */
  readonly act?: (window: BrowserWindow) => void
  /** Does not need a window. */
  readonly actOnApp?: () => void
  readonly accelerator?: string
  readonly submenu?: readonly { readonly role?: string; readonly type?: string }[]
}

const separator = { type: 'separator' }
const edit = (label: string, act: (window: BrowserWindow) => void): Role => ({ label, act })
const zoom = (step: number) => (window: BrowserWindow) =>
  window.webContents.setZoomLevel(step === 0 ? 0 : window.webContents.getZoomLevel() + step)

/** Electron's roles on Linux, by their lower-case names. Chromium itself knows the shortcuts of editing. */
const roles: Readonly<Record<string, Role>> = {
  undo: edit('Undo', (window) => window.webContents.undo()),
  redo: edit('Redo', (window) => window.webContents.redo()),
  cut: edit('Cut', (window) => window.webContents.cut()),
  copy: edit('Copy', (window) => window.webContents.copy()),
  paste: edit('Paste', (window) => window.webContents.paste()),
  pasteandmatchstyle: edit('Paste and Match Style', (window) => window.webContents.pasteAndMatchStyle()),
  delete: edit('Delete', (window) => window.webContents.delete()),
  selectall: edit('Select All', (window) => window.webContents.selectAll()),
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', act: (window) => window.webContents.reload() },
  forcereload: {
    label: 'Force Reload',
    accelerator: 'Shift+CmdOrCtrl+R',
    act: (window) => window.webContents.reloadIgnoringCache(),
  },
  toggledevtools: {
    label: 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    act: (window) => window.webContents.toggleDevTools(),
  },
  resetzoom: { label: 'Actual Size', accelerator: 'CmdOrCtrl+0', act: zoom(0) },
  zoomin: { label: 'Zoom In', accelerator: 'CmdOrCtrl+Plus', act: zoom(0.5) },
  zoomout: { label: 'Zoom Out', accelerator: 'CmdOrCtrl+-', act: zoom(-0.5) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    act: (window) => window.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', act: (window) => window.minimize() },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', act: (window) => window.close() },
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', actOnApp: () => electronParts().app.quit() },
  about: { label: 'About', actOnApp: () => electronParts().app.showAboutPanel() },
  help: { label: 'Help' },
  filemenu: { label: 'File', submenu: [{ role: 'quit' }] },
  editmenu: {
    label: 'Edit',
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'delete' },
      separator,
      { role: 'selectAll' },
    ],
  },
  viewmenu: {
    label: 'View',
    submenu: [
      { role: 'reload' },
      { role: 'forceReload' },
      { role: 'toggleDevTools' },
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
    ],
  },
  windowmenu: { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
}

/** Roles of the macOS menu; on Linux such items have a name and do nothing, in Electron too. */
const macRoles = new Set([
  'appmenu',
  'services',
  'hide',
  'hideothers',
  'unhide',
  'front',
  'zoom',
  'window',
  'startspeaking',
  'stopspeaking',
  'recentdocuments',
  'clearrecentdocuments',
])

export function findRole(name: string): Role | undefined {
  const key = name.toLowerCase()
  return roles[key] ?? (macRoles.has(key) ? { label: name } : undefined)
}
