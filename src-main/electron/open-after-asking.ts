import { dialog, shell } from 'electron'
import type { Language } from '@shared/messages/language'
import { say } from '@shared/messages/say'

/**
 * Opens a web address in the system's browser, after a person has seen it.
 * @param url - its protocol was checked.
 * @returns whether the person said yes.
 */
export async function openAfterAsking(url: URL, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: say({ key: 'window.open-link.title' }, language),
    detail: url.href,
    buttons: [say({ key: 'window.cancel' }, language), say({ key: 'window.open-link.open' }, language)],
    defaultId: 0,
    cancelId: 0,
  })
  if (response !== 1) return false

  await shell.openExternal(url.href)
  return true
}
