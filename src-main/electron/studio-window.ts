import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { APP_URL } from './app-url'

/** Colours of the page's background, so that the window does not flash before the first paint. */
const background = { light: '#f5f6f7', dark: '#141414' }

/** Opens the window of the app. It stays hidden until the page has painted. */
export function openStudioWindow(devServerUrl: string | undefined): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Pushcard Studio',
    width: 1440,
    height: 900,
    minWidth: 720,
    minHeight: 520,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false, // Chromium would download its dictionaries from Google
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(devServerUrl ?? APP_URL)
  return window
}
