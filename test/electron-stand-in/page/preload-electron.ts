import { guard, notImplemented, notImplementedPart } from '../not-implemented'
import type { IpcRenderer } from './ipc-renderer'
import { methodsStayBehind, type WorldLink } from './world-link'

/** What `require('electron')` answers in a sandboxed preload. */
export function preloadElectron(ipcRenderer: IpcRenderer, link: WorldLink): object {
  methodsStayBehind.add(ipcRenderer)
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => link.expose(key, api),
  }
  const webUtils = {
    // Only Chromium knows the path, and only answers later; this call has to answer at once.
    getPathForFile: () => notImplemented('webUtils.getPathForFile'),
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
