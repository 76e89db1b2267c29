/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, as a built app is */
'use strict'
// A small app that uses what the tests of the stand-in ask about. It runs unchanged in Electron.
const { readFile } = require('node:fs/promises')
const { join } = require('node:path')
const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  protocol,
  session,
  shell,
} = require('electron')

const contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript' }
const log = (globalThis.fixtureLog = [])

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

if (!app.requestSingleInstanceLock({ from: 'fixture' })) app.quit()
else start()

function start() {
  app.on('second-instance', (_event, argv, workingDirectory, data) =>
    log.push({ argv, workingDirectory, data }),
  )
  app.on('window-all-closed', () => app.quit())
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event, url) => {
      log.push({ willNavigate: url })
      if (!url.startsWith('app://bundle/')) event.preventDefault()
    })
    contents.setWindowOpenHandler(({ url }) => {
      if (url.startsWith('https:')) void shell.openExternal(url)
      return { action: 'deny' }
    })
  })
  app.whenReady().then(openWindow)
  handleCalls()
}

function openWindow() {
  protocol.handle('app', serve)
  session.defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  )
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  )
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [
          {
            id: 'open',
            label: 'Open…',
            accelerator: 'CmdOrCtrl+O',
            click: (_item, window) => window.webContents.send('menu', 'open'),
          },
          { role: 'quit' },
        ],
      },
      { role: 'editMenu' },
    ]),
  )
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    show: false,
    title: 'Fixture',
    backgroundColor: '#102030',
    webPreferences: { preload: join(__dirname, 'preload.js'), sandbox: true, contextIsolation: true },
  })
  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => {
    log.push('close')
    if (globalThis.keepOpen) event.preventDefault()
  })
  void window.loadURL('app://bundle/index.html')
}

async function serve(request) {
  const { pathname } = new URL(request.url)
  if (pathname === '/redirect') return Response.redirect('https://redirected.invalid/')
  if (pathname === '/echo') return new Response(request.body, { headers: { 'x-method': request.method } })
  try {
    const body = await readFile(join(__dirname, 'page', pathname))
    const type = types[pathname.split('.').pop()] ?? 'application/octet-stream'
    return new Response(body, {
      headers: { 'content-type': type, 'content-security-policy': contentSecurityPolicy },
    })
  } catch {
    return new Response('not found', { status: 404 })
  }
}

function handleCalls() {
  ipcMain.handle('echo', (_event, value) => value)
  ipcMain.handle('sender', ({ senderFrame, sender }) => ({
    url: senderFrame.url,
    origin: senderFrame.origin,
    isTop: senderFrame.top === senderFrame && senderFrame.parent === null,
    id: sender.id,
  }))
  ipcMain.handle('fail', () => {
    throw new TypeError('boom 失败')
  })
  ipcMain.handle('unclonable', () => ({ fn: () => 1 }))
  ipcMain.handle('dialog', ({ sender }, name, options) =>
    dialog[name](BrowserWindow.fromWebContents(sender), options),
  )
  ipcMain.handle('title', ({ sender }, title) => BrowserWindow.fromWebContents(sender).setTitle(title))
  ipcMain.handle('fetch', async (_event, url) => {
    try {
      return (await net.fetch(url)).status
    } catch (error) {
      return error.message
    }
  })
  ipcMain.on('ticks', (event, count) => {
    for (let tick = 1; tick <= count; tick++) event.sender.send('tick', tick)
  })
  ipcMain.handle('keep-open', (_event, keep) => void (globalThis.keepOpen = keep))
  ipcMain.handle('log', () => log)
  ipcMain.handle('dark', () => nativeTheme.shouldUseDarkColors)
}
