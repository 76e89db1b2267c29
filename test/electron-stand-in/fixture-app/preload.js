/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, as a built app is */
'use strict'
const { contextBridge, ipcRenderer, webUtils } = require('electron')

contextBridge.exposeInMainWorld('fixture', {
  version: 1,
  nested: { list: [1, 2] },
  add: (a, b) => a + b,
  failNow: () => {
    throw new RangeError('sync fail')
  },
  call: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  on: (channel, listener) => {
    const forward = (_event, ...args) => listener(...args)
    ipcRenderer.on(channel, forward)
    return () => ipcRenderer.off(channel, forward)
  },
  once: (channel, listener) => void ipcRenderer.once(channel, (_event, ...args) => listener(...args)),
  withCallback: (callback) => callback('from the preload'),
  members: () => [typeof process.versions.electron, process.type, process.sandboxed].join(),
  pathOf: (file) => webUtils.getPathForFile(file),
  useMissing: () => ipcRenderer.postMessage('x', 1),
})
