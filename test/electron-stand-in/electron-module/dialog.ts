import { say } from '../host'
import { guard } from '../not-implemented'

interface MessageBoxOptions {
  readonly buttons?: readonly string[]
  readonly cancelId?: number
  readonly message?: string
}

/**
 * Electron's `dialog`. There is nobody to ask: every choice is "cancel", said on stderr. Tests replace the functions
 * by `app.evaluate(({ dialog }) => { dialog.showOpenDialog = … })`.
 */
export function createDialog() {
  const cancelled = (name: string) => say(`dialog.${name} was answered with "cancel"`)
  return guard(
    {
      showOpenDialog: () => {
        cancelled('showOpenDialog')
        return Promise.resolve({ canceled: true, filePaths: [] })
      },
      showOpenDialogSync: () => {
        cancelled('showOpenDialogSync')
        return undefined
      },
      showSaveDialog: () => {
        cancelled('showSaveDialog')
        return Promise.resolve({ canceled: true, filePath: '' })
      },
      showSaveDialogSync: () => {
        cancelled('showSaveDialogSync')
        return ''
      },
      showMessageBox: (...args: unknown[]) => {
        const options = args.at(-1) as MessageBoxOptions
        cancelled(`showMessageBox "${options.message ?? ''}"`)
        return Promise.resolve({ response: cancelButton(options), checkboxChecked: false })
      },
      showMessageBoxSync: (...args: unknown[]) => {
        const options = args.at(-1) as MessageBoxOptions
        cancelled(`showMessageBoxSync "${options.message ?? ''}"`)
        return cancelButton(options)
      },
      showErrorBox: (title: string, content: string) => say(`dialog.showErrorBox "${title}": ${content}`),
    },
    'dialog',
  )
}

/** The button that Escape presses: `cancelId`, else a button called cancel or no, else the first. */
export function cancelButton({ buttons = [], cancelId }: MessageBoxOptions): number {
  if (cancelId !== undefined) return cancelId
  return Math.max(
    0,
    buttons.findIndex((label) => /^(cancel|no)$/i.test(label.replaceAll('&', ''))),
  )
}
