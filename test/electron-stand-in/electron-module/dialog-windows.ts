import { runningChromium, host } from '../host'
import { askInWindow, type DialogWindowOptions } from '../dialogs/dialog-window'
import { answerFileQuestion } from '../dialogs/file-questions'
import { fileDialogContent, type FileDialogOptions } from '../dialogs/file-dialog-options'
import { messageBoxContent, type MessageBoxOptions } from '../dialogs/message-box-options'
import { isFolder, startPlace } from '../dialogs/typed-path'
import { dialogWords } from '../dialogs/words'
import type { BrowserWindow } from './browser-window'
import { electronParts } from './electron-parts'
import { openWindows } from './open-windows'

const fileDialogSize = { width: 680, height: 480 }
const messageBoxSize = { width: 460, height: 200 }

/** The dialogs that each window still shows or waits for. */
const lastOf = new WeakMap<BrowserWindow, Promise<unknown>>()

/** @returns the paths that the person has chosen; undefined: none, the dialog was cancelled. */
export function askForFiles(
  kind: 'open' | 'save',
  parent: BrowserWindow | undefined,
  options: FileDialogOptions,
): Promise<readonly string[] | undefined> {
  return inTurn(parent, async () => {
    const language = electronParts().app.getLocale()
    const words = dialogWords(language)
    const home = electronParts().app.getPath('home')
    const start = await startPlace(options.defaultPath, await usualFolder())
    const content = fileDialogContent(kind, options, { start, words, language })
    const showHidden = options.properties?.includes('showHiddenFiles') ?? false
    const setting = { kind, chooses: content.chooses, language, showHidden, home, words }

    return ask<readonly string[]>(parent, {
      content,
      size: fileDialogSize,
      onQuestion: async (question, decide, cancel) => {
        if (question.kind === 'cancel') cancel()
        if (question.kind !== 'look' && question.kind !== 'choose') return { kind: 'done' }
        const verdict = await answerFileQuestion(question, setting)
        if (verdict.kind !== 'chosen') return verdict
        decide(verdict.paths)
        return { kind: 'done' }
      },
    })
  })
}

/** @returns undefined: the window was closed. */
export function askByButtons(
  parent: BrowserWindow | undefined,
  options: MessageBoxOptions,
): Promise<{ readonly response: number; readonly checkboxChecked: boolean } | undefined> {
  return inTurn(parent, () => {
    const { app } = electronParts()
    const language = app.getLocale()
    const words = dialogWords(language)
    return ask(parent, {
      content: messageBoxContent(options, { appName: app.getName(), words, language }),
      size: messageBoxSize,
      onQuestion: (question, decide) => {
        if (question.kind === 'press') {
          decide({ response: question.button, checkboxChecked: question.checked })
        }
        return { kind: 'done' }
      },
    })
  })
}

/** A window's dialogs come one after the other; those that belong to no window do not wait. */
function inTurn<T>(parent: BrowserWindow | undefined, show: () => Promise<T>): Promise<T> {
  if (parent === undefined) return show()
  const shown = (lastOf.get(parent) ?? Promise.resolve()).then(show)
  lastOf.set(
    parent,
    shown.catch(() => undefined), // whoever asked for it is told
  )
  return shown
}

interface Asking<Decision> extends Pick<DialogWindowOptions<Decision>, 'content' | 'size'> {
  readonly onQuestion: (
    question: Parameters<DialogWindowOptions<Decision>['onQuestion']>[0],
    decide: (decision: Decision) => void,
    cancel: () => void,
  ) => ReturnType<DialogWindowOptions<Decision>['onQuestion']>
}

/** The dialog goes with its window, and gives the focus back to it. */
async function ask<Decision>(
  parent: BrowserWindow | undefined,
  { content, size, onQuestion }: Asking<Decision>,
): Promise<Decision | undefined> {
  const chromium = runningChromium('show a dialog')
  const undecided = new AbortController()
  const cancel = () => undecided.abort()
  if (parent?.isDestroyed()) cancel()
  parent?.once('closed', cancel)
  const near = parent ?? openWindows.focused ?? openWindows.all()[0]
  try {
    return await askInWindow<Decision>(chromium, host().schemes, {
      content,
      size,
      over: near?.getBounds(),
      theme: electronParts().nativeTheme.themeSource,
      signal: undecided.signal,
      onQuestion: (question, decide) => onQuestion(question, decide, cancel),
    })
  } finally {
    parent?.off('closed', cancel)
    if (near && !near.isDestroyed()) near.focus()
  }
}

/** For a dialog that was told no place: the documents, where there are any. */
async function usualFolder(): Promise<string> {
  const { app } = electronParts()
  const documents = app.getPath('documents')
  return (await isFolder(documents)) ? documents : app.getPath('home')
}
