/** What the preload's world and the main process tell each other, as JSON. `args` and `value` are clone texts. */
export type ToMain =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'preload-failed'; readonly message: string; readonly stack: string }
  | { readonly kind: 'title-changed'; readonly title: string }
  | { readonly kind: 'resized' }
  | { readonly kind: 'focus-changed'; readonly focused: boolean }
  | { readonly kind: 'accelerator'; readonly accelerator: string }
  | { readonly kind: 'files-dropped'; readonly drop: number; readonly count: number }

/** A message to main, with the address of the document that sent it. */
export interface Letter {
  readonly message: ToMain
  readonly url: string
}

export type ToPage =
  | { readonly kind: 'reply'; readonly id: number; readonly value: string }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'message'; readonly channel: string; readonly args: string }
  | { readonly kind: 'accelerators'; readonly accelerators: readonly string[] }
  /** In the order of the files; '' for one that is not on the disk. */
  | { readonly kind: 'paths-of-drop'; readonly drop: number; readonly paths: readonly string[] }

/** What an `ipcRenderer` is told. */
export type ToIpcRenderer = Exclude<ToPage, { kind: 'accelerators' | 'paths-of-drop' }>

/** What the scripts need to know of the process that injects them. */
export interface PageSettings {
  /** The name under which the two worlds of the page exchange events. */
  readonly secret: string
  readonly accelerators: readonly string[]
  /** Whether Chromium has to ask main before a person closes the window. */
  readonly asksBeforeClosing: boolean
  /** The `process` of a sandboxed preload. */
  readonly process: {
    readonly platform: string
    readonly arch: string
    readonly versions: Readonly<Record<string, string | undefined>>
    readonly env: Readonly<Record<string, string | undefined>>
    readonly argv: readonly string[]
  }
}

/** The name of the function by which the preload's world sends, and of the one by which it receives. */
export const sendName = '__electronStandInSend'
export const receiveName = '__electronStandInReceive'

/** The name of the function that gives main the file with this number of a drop. */
export const droppedFileName = '__electronStandInDroppedFile'
