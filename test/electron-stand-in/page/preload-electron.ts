import { guard, notImplementedPart } from '../not-implemented'
import type { DroppedFiles } from './dropped-files'
import type { IpcRenderer } from './ipc-renderer'
import { methodsStayBehind } from './parcels'
import type { WorldLink } from './world-link'

/** What `require('electron')` answers in a sandboxed preload. */
export function preloadElectron(ipcRenderer: IpcRenderer, dropped: DroppedFiles, link: WorldLink): object {
  methodsStayBehind.add(ipcRenderer)
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => link.expose(key, api),
  }
  const webUtils = {
    getPathForFile: (file: File) => dropped.pathOf(file),
  }
  return guard(
    {
      contextBridge: guard(contextBridge, 'contextBridge'),
      ipcRenderer,
      webFrame: guard(webFrame, 'webFrame'),
      webUtils: guard(webUtils, 'webUtils'),
      crashReporter: notImplementedPart('crashReporter'),
      nativeImage: notImplementedPart('nativeImage'),
    },
    'electron',
  )
}

/** Chromium offers no zoom to a debugger; the style property `zoom` on the root has the same effect. */
const webFrame = {
  setZoomFactor: (factor: number) => document.documentElement.style.setProperty('zoom', String(factor)),
  getZoomFactor: () => Number(document.documentElement.style.getPropertyValue('zoom') || 1),
  setZoomLevel: (level: number) => webFrame.setZoomFactor(1.2 ** level),
  getZoomLevel: () => Math.log(webFrame.getZoomFactor()) / Math.log(1.2),
}
