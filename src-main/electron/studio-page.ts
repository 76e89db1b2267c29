import { BrowserWindow } from 'electron'
import type { IpcEventName, IpcEvents } from '@shared/ipc-contract'
import type { Message } from '@shared/result'
import { emit } from './ipc'

/** The page of the one window, as main talks to it. */
export interface StudioPage {
  /** Tells the page something. Without a page nobody is told. */
  readonly emit: <E extends IpcEventName>(event: E, value: IpcEvents[E]) => void
  /** Shows a notice; while there is no page, it waits for one. */
  readonly tell: (notice: Message) => void
  /** The page has made its first call and gets what waited for it. */
  readonly takeNotices: () => Message[]
  /** The page is being loaded: notices wait for its first call. */
  readonly isLoading: () => void
}

export function studioPage(): StudioPage {
  const waiting: Message[] = []
  let isThere = false

  const emitToPage: StudioPage['emit'] = (event, value) => {
    const contents = currentWindow()?.webContents
    if (contents !== undefined) emit(contents, event, value)
  }

  return {
    emit: emitToPage,
    tell: (notice) => {
      if (isThere && currentWindow() !== undefined) emitToPage('app:notice', notice)
      else waiting.push(notice)
    },
    takeNotices: () => {
      isThere = true
      return waiting.splice(0)
    },
    isLoading: () => {
      isThere = false
    },
  }
}

export function currentWindow() {
  return BrowserWindow.getAllWindows().at(0)
}
