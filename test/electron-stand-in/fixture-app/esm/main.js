// An app whose main process is an ES module.
import electron, { app, BrowserWindow } from 'electron'

app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 400, height: 300 })
  await window.loadFile('index.html')
  globalThis.isSameModule = electron.app === app
})
app.on('window-all-closed', () => app.quit())
