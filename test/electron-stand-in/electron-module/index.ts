import { host } from '../host'
import { guard, notImplementedPart } from '../not-implemented'
import { App } from './app'
import { BrowserWindow } from './browser-window'
import { createClipboard } from './clipboard'
import { createDialog } from './dialog'
import { setElectronParts } from './electron-parts'
import { IpcMain } from './ipc-main'
import { Menu } from './menu'
import { MenuItem } from './menu-item'
import { NativeTheme } from './native-theme'
import { createNet } from './net'
import { openWindows } from './open-windows'
import { createProtocol } from './protocol'
import { createSafeStorage } from './safe-storage'
import { createSessionPart, DefaultSession } from './session'
import { createShell } from './shell'
import { WebContents } from './web-contents'

/** Parts of Electron of which nothing is implemented. They exist, so that only their use fails, by name. */
const missingParts = [
  'BaseWindow',
  'BrowserView',
  'MessageChannelMain',
  'Notification',
  'ShareMenu',
  'TouchBar',
  'Tray',
  'View',
  'WebContentsView',
  'autoUpdater',
  'contentTracing',
  'crashReporter',
  'desktopCapturer',
  'globalShortcut',
  'inAppPurchase',
  'nativeImage',
  'netLog',
  'powerMonitor',
  'powerSaveBlocker',
  'pushNotifications',
  'screen',
  'systemPreferences',
  'utilityProcess',
  'webFrameMain',
]

export type ElectronModule = ReturnType<typeof createElectronModule>

/** What `require('electron')` answers in the main process. */
export function createElectronModule() {
  const app = new App()
  const ipcMain = new IpcMain()
  const protocol = createProtocol(() => app.isReady())
  const defaultSession = new DefaultSession(protocol)
  const session = createSessionPart(defaultSession)
  const nativeTheme = new NativeTheme(() => forEachPage((page) => page.applyTheme()))
  DefaultSession.requestsOf(defaultSession).onChange = () => forEachPage((page) => page.interceptAgain())
  setElectronParts({ app, ipcMain, nativeTheme, session })

  const parts = {
    app,
    BrowserWindow: guard(BrowserWindow, 'BrowserWindow'),
    clipboard: createClipboard(),
    dialog: createDialog(),
    ipcMain,
    Menu: guard(Menu, 'Menu'),
    MenuItem: guard(MenuItem, 'MenuItem'),
    nativeTheme,
    net: createNet(),
    protocol,
    safeStorage: createSafeStorage(),
    session,
    shell: createShell(),
    webContents: createWebContentsPart(),
  }
  const missing = Object.fromEntries(missingParts.map((name) => [name, notImplementedPart(name)]))
  return guard({ ...missing, ...parts }, 'electron')
}

function createWebContentsPart() {
  const all = () => openWindows.all().map((window) => window.webContents)
  return guard(
    {
      getAllWebContents: all,
      getFocusedWebContents: () => openWindows.focused?.webContents ?? null,
      fromId: (id: number) => all().find((each) => each.id === id),
      fromDevToolsTargetId: (id: string) => all().find((each) => WebContents.targetIdOf(each) === id),
    },
    'webContents',
  )
}

function forEachPage(act: (page: Awaited<ReturnType<typeof WebContents.pageOf>>) => Promise<void>): void {
  if (!host().chromium) return
  for (const { webContents } of openWindows.all()) void WebContents.pageOf(webContents).then(act)
}
