import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import * as v from 'valibot'
import {
  ipcContract,
  type IpcChannel,
  type IpcCheckedArguments,
  type IpcEventName,
  type IpcEvents,
  type IpcResult,
} from '@shared/ipc-contract'
import { fail } from '@shared/result'

export type IpcHandler<C extends IpcChannel> = (
  ...checked: IpcCheckedArguments<C>
) => Promise<IpcResult<C>> | IpcResult<C>

export type Handle = <C extends IpcChannel>(channel: C, handler: IpcHandler<C>) => void

/**
 * Makes the function that registers the one handler of a channel. The sender must be the top frame of our own page and
 * the arguments must fit the contract, else the handler is not called.
 */
export function createHandle(isOwnPage: (url: string) => boolean): Handle {
  return (channel, handler) => {
    ipcMain.handle(channel, async (event, ...received: unknown[]) => {
      if (!isTrustedSender(event, isOwnPage))
        throw new Error(`refused: ${channel} was called by a foreign page`)
      const checked = v.safeParse(ipcContract[channel].argumentsSchema, received)
      if (!checked.success) return fail('ipc.bad-arguments', { channel })
      try {
        return await handler(...(checked.output as IpcCheckedArguments<typeof channel>))
      } catch (error) {
        reportBug(channel, error)
        return fail('ipc.internal-error', { channel })
      }
    })
  }
}

/** Says where a bug is, without its message: that could quote anything, a secret too. */
function reportBug(channel: string, error: unknown): void {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  process.stderr.write(
    `${channel}: ${error instanceof Error ? error.name : typeof error}\n${frames.join('\n')}\n`,
  )
}

function isTrustedSender(event: IpcMainInvokeEvent, isOwnPage: (url: string) => boolean): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOwnPage(frame.url)
}

/** Tells the page something. A page that is gone is told nothing. */
export function emit<E extends IpcEventName>(contents: WebContents, event: E, value: IpcEvents[E]): void {
  if (!contents.isDestroyed()) contents.send(event, value)
}
