import { notImplemented } from '../not-implemented'
import type { MessageBoxContent, MessageBoxType } from '../page/dialog/messages'
import { withoutAccessKeys } from './file-dialog-options'
import type { DialogWords } from './words'

/** Electron's options of showMessageBox. */
export interface MessageBoxOptions {
  readonly message?: string
  readonly type?: MessageBoxType
  readonly buttons?: readonly string[]
  readonly defaultId?: number
  readonly cancelId?: number
  readonly title?: string
  readonly detail?: string
  readonly checkboxLabel?: string
  readonly checkboxChecked?: boolean
  readonly normalizeAccessKeys?: boolean
}

const known = [
  'message',
  'type',
  'buttons',
  'defaultId',
  'cancelId',
  'title',
  'detail',
  'checkboxLabel',
  'checkboxChecked',
  'normalizeAccessKeys',
  'textWidth', // macOS only, in Electron too
  'noLink', // Windows only, in Electron too
]

/** @throws by name for what the message box cannot do. */
export function checkMessageBoxOptions(name: string, options: MessageBoxOptions): void {
  for (const option of Object.keys(options)) {
    if (!known.includes(option)) notImplemented(`${name} option ${option}`)
  }
}

/** The button that Escape presses: `cancelId`, else a button called cancel or no, else the first. */
export function cancelButton({ buttons = [], cancelId }: MessageBoxOptions): number {
  if (cancelId !== undefined) return cancelId
  return Math.max(
    0,
    buttons.findIndex((label) => /^(cancel|no)$/i.test(label.replaceAll('&', ''))),
  )
}

/** What the window shows for these options. */
export function messageBoxContent(
  options: MessageBoxOptions,
  { appName, words, language }: { appName: string; words: DialogWords; language: string },
): MessageBoxContent {
  const { buttons = [], title = '', checkboxLabel = '', normalizeAccessKeys = false } = options
  const labels = buttons.length === 0 ? [words.ok] : buttons
  return {
    kind: 'message',
    language,
    title: title === '' ? appName : title,
    type: options.type ?? 'none',
    message: options.message ?? '',
    detail: options.detail ?? '',
    buttons: normalizeAccessKeys ? labels.map(withoutAccessKeys) : labels,
    defaultButton: options.defaultId ?? 0,
    cancelButton: cancelButton(options),
    checkbox:
      checkboxLabel === '' ? undefined : { label: checkboxLabel, checked: options.checkboxChecked ?? false },
  }
}
