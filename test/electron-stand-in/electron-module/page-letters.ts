import { notImplemented, guard } from '../not-implemented'
import type { ToMain, ToPage } from '../page/messages'
import { fromText, toText } from '../structured-clone-text'
import { createEvent } from './electron-event'
import { electronParts } from './electron-parts'
import { IpcMain } from './ipc-main'
import type { WebContents } from './web-contents'

type IpcLetter = Extract<ToMain, { kind: 'invoke' | 'send' }>

/** Gives what a preload sent to `ipcMain`, and the answer of an `invoke` back. */
export async function deliver(
  letter: IpcLetter,
  sender: WebContents,
  answer: (message: ToPage) => void,
): Promise<void> {
  const args = fromText(letter.args) as unknown[]
  const { ipcMain } = electronParts()
  if (letter.kind === 'send') {
    ipcMain.emit(letter.channel, ipcEvent(sender), ...args)
    return
  }
  const { id, channel } = letter
  try {
    const value = await IpcMain.invoke(ipcMain, channel, ipcEvent(sender), args)
    answer({ kind: 'reply', id, value: cloneResult(value) })
  } catch (error) {
    process.stderr.write(`Error occurred in handler for '${channel}': ${describe(error)}\n`)
    answer({ kind: 'refusal', id, message: String(error) })
  }
}

function cloneResult(value: unknown): string {
  try {
    return toText(value)
  } catch {
    throw new Error('An object could not be cloned.')
  }
}

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))

function ipcEvent(sender: WebContents): object {
  const event = createEvent({
    type: 'frame',
    sender,
    senderFrame: sender.mainFrame,
    frameId: 1,
    processId: 1,
    reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args),
    set returnValue(_value: unknown) {
      notImplemented('ipcMain event.returnValue')
    },
  })
  return guard(event, 'ipcMain event')
}
