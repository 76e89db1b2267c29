import { checkFileDialogOptions, type FileDialogOptions } from '../dialogs/file-dialog-options'
import { cancelButton, checkMessageBoxOptions, type MessageBoxOptions } from '../dialogs/message-box-options'
import { host, say } from '../host'
import { guard, notImplemented } from '../not-implemented'
import { isPersonThere } from '../person'
import { BrowserWindow } from './browser-window'
import { askByButtons, askForFiles } from './dialog-windows'

/**
 * Electron's `dialog`. A person gets windows of our own. Otherwise there is nobody to ask: every choice is "cancel",
 * said on stderr. Tests replace the functions by `app.evaluate(({ dialog }) => { dialog.showOpenDialog = … })`.
 */
export function createDialog() {
  return guard(
    {
      showOpenDialog: async (...args: unknown[]) => {
        const paths = await chooseFiles('open', args)
        return { canceled: paths === undefined, filePaths: [...(paths ?? [])] }
      },
      showSaveDialog: async (...args: unknown[]) => {
        const paths = await chooseFiles('save', args)
        return { canceled: paths === undefined, filePath: paths?.[0] ?? '' }
      },
      showMessageBox: async (...args: unknown[]) => {
        const { parent, options } = readArguments<MessageBoxOptions>(args)
        checkMessageBoxOptions('dialog.showMessageBox', options)
        const { message = '', checkboxChecked = false } = options
        const answer = showsWindows() ? await askByButtons(parent, options) : undefined
        if (!showsWindows()) sayCancelled(`showMessageBox "${message}"`)
        return answer ?? { response: cancelButton(options), checkboxChecked }
      },
      showOpenDialogSync: () => {
        cannotWait('showOpenDialogSync')
        return undefined
      },
      showSaveDialogSync: () => {
        cannotWait('showSaveDialogSync')
        return ''
      },
      showMessageBoxSync: (...args: unknown[]) => {
        cannotWait('showMessageBoxSync')
        const { options } = readArguments<MessageBoxOptions>(args)
        return cancelButton(options)
      },
      /** Electron waits until it is closed; here the app goes on. */
      showErrorBox: (title: string, content: string) => {
        say(`dialog.showErrorBox "${title}": ${content}`)
        if (!showsWindows()) return
        askByButtons(undefined, { type: 'error', message: title, detail: content }).catch((error: unknown) =>
          say(String(error)),
        )
      },
    },
    'dialog',
  )
}

/** STAND_IN_DIALOGS=window shows them to Playwright too, =cancel to nobody. */
function showsWindows(): boolean {
  const { env, chromium } = host()
  const asked = env.STAND_IN_DIALOGS
  if (asked === 'cancel' || chromium === undefined) return false
  return asked === 'window' || isPersonThere()
}

async function chooseFiles(kind: 'open' | 'save', args: unknown[]): Promise<readonly string[] | undefined> {
  const name = kind === 'open' ? 'showOpenDialog' : 'showSaveDialog'
  const { parent, options } = readArguments<FileDialogOptions>(args)
  checkFileDialogOptions(`dialog.${name}`, options)
  if (showsWindows()) return askForFiles(kind, parent, options)
  sayCancelled(name)
  return undefined
}

interface DialogArguments<Options> {
  readonly parent: BrowserWindow | undefined
  readonly options: Options
}

/** The window comes first and may be left out. */
function readArguments<Options extends object>([first, second]: unknown[]): DialogArguments<Options> {
  const parent = first instanceof BrowserWindow ? first : undefined
  const options = (parent ? second : (second ?? first)) as Options | undefined
  return { parent, options: options ?? ({} as Options) }
}

/** A dialog for which main waits would need Chromium to answer while main does nothing. */
function cannotWait(name: string): void {
  if (showsWindows()) notImplemented(`dialog.${name}`)
  sayCancelled(name)
}

function sayCancelled(name: string): void {
  say(`dialog.${name} was answered with "cancel"`)
}
