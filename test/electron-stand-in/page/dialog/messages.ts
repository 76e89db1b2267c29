/** What a dialog's window shows, and what it and the main process tell each other, as JSON. */
export type DialogContent = FileDialogContent | MessageBoxContent

export interface FileFilter {
  readonly name: string
  /** Without a dot; '*' is every file. */
  readonly extensions: readonly string[]
}

/** The words of a file dialog that are not the app's. */
export interface FileDialogWords {
  readonly cancel: string
  readonly replace: string
  readonly up: string
  readonly home: string
  readonly path: string
  readonly name: string
  readonly filter: string
  readonly files: string
  readonly emptyFolder: string
}

export interface FileDialogContent {
  readonly kind: 'open' | 'save'
  /** A BCP 47 tag. */
  readonly language: string
  readonly title: string
  readonly confirmLabel: string
  readonly words: FileDialogWords
  readonly filters: readonly FileFilter[]
  readonly chooses: 'files' | 'folders'
  readonly multiple: boolean
  /** Where it starts: a folder, and the name of a file in it, or ''. */
  readonly folder: string
  readonly name: string
}

export type MessageBoxType = 'none' | 'info' | 'error' | 'question' | 'warning'

export interface MessageBoxContent {
  readonly kind: 'message'
  readonly language: string
  readonly title: string
  readonly type: MessageBoxType
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
  readonly defaultButton: number
  readonly cancelButton: number
  readonly checkbox: { readonly label: string; readonly checked: boolean } | undefined
}

export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
  /** When it was changed last, in milliseconds since 1970; undefined: not known. */
  readonly modified: number | undefined
}

export interface FolderListing {
  readonly path: string
  /** Undefined: it is the root. */
  readonly parent: string | undefined
  readonly entries: readonly FolderEntry[]
}

/** Paths are as a person types them: absolute, from the home folder (`~`) or from `folder`. */
export type FileQuestion =
  | { readonly kind: 'look'; readonly path: string; readonly folder: string }
  | {
      readonly kind: 'choose'
      readonly paths: readonly string[]
      readonly folder: string
      /** Whether the person has agreed to overwrite the file. */
      readonly replace: boolean
    }

export type DialogQuestion =
  | FileQuestion
  | { readonly kind: 'cancel' }
  | { readonly kind: 'press'; readonly button: number; readonly checked: boolean }
  /** How high the page would like to be, in pixels. */
  | { readonly kind: 'fit'; readonly height: number }

export type DialogReply =
  /** Look at this folder instead; `name` is the file in it that was asked for, or ''. */
  | { readonly kind: 'folder'; readonly listing: FolderListing; readonly name: string }
  | { readonly kind: 'exists'; readonly question: string }
  | { readonly kind: 'problem'; readonly text: string }
  /** The window closes, or nothing is left to say. */
  | { readonly kind: 'done' }

export interface AskedByPage {
  readonly id: number
  readonly question: DialogQuestion
}

export interface AnsweredByHost {
  readonly id: number
  readonly reply: DialogReply
}

/** The names of the function by which the page asks, and of the one by which it is answered. */
export const askName = '__electronStandInAsk'
export const answerName = '__electronStandInAnswer'
