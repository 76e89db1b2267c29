import type { App } from './app'
import type { IpcMain } from './ipc-main'
import type { NativeTheme } from './native-theme'
import type { Session } from './session'

/** The parts of Electron that windows and pages talk to; each exists once. */
export interface ElectronParts {
  readonly app: App
  readonly ipcMain: IpcMain
  readonly nativeTheme: NativeTheme
  readonly session: Session
}

let parts: ElectronParts | undefined

export function setElectronParts(all: ElectronParts): void {
  parts = all
}

export function electronParts(): ElectronParts {
  if (!parts) throw new Error('electron stand-in: the electron module has not been made')
  return parts
}
