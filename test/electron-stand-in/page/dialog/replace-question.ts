import { element } from './element'
import type { FileDialogWords } from './messages'

/** Asks on top of the file dialog whether a file may be overwritten. Escape says no. */
export function askToReplace(question: string, words: FileDialogWords): Promise<boolean> {
  const no = element('button', { type: 'submit', value: 'no', autofocus: true }, words.cancel)
  const yes = element('button', { type: 'submit', value: 'yes', className: 'main' }, words.replace)
  const form = element(
    'form',
    { method: 'dialog' },
    element('p', { id: 'replace-question' }, question),
    element('footer', {}, no, yes),
  )
  const dialog = element('dialog', { returnValue: 'no' }, form)
  dialog.setAttribute('aria-labelledby', 'replace-question')
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === 'yes')
    })
  })
}
