import type { MessageKey, MessageParams } from './messages/catalogue'

/**
 * A failure that a person can meet. It crosses the IPC boundary and the command line as plain data, since only the
 * message of a thrown error would survive (Electron's `ipcMain.handle`).
 */
export interface Failure {
  /** Stable name for programs, for example `draft.changed-on-disk`. */
  readonly code: string
  /** What happened, what is safe and what to do next, in the reader's language. */
  readonly message: Message
  /** Facts for a bug report or a script. Never a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/** A sentence that is not yet in a language. */
export interface Message {
  readonly key: MessageKey
  readonly params?: MessageParams
}

export type Result<T, F extends Failure = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: F }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A failed result whose `code` is also the key of its message. */
export function fail(
  key: MessageKey,
  params?: MessageParams,
  details?: Failure['details'],
): { readonly ok: false; readonly error: Failure } {
  return {
    ok: false,
    error: {
      code: key,
      message: params === undefined ? { key } : { key, params },
      ...(details === undefined ? {} : { details }),
    },
  }
}
