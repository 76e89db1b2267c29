import { ok, type Failure, type Result } from '@shared/result'
import { callTrouble, errorText, keychainFailure } from './keychain-failure'
import { oneAtATime } from '../files/one-at-a-time'

export type CallKind = 'read' | 'change'

/** Calls of a native module that may never settle. */
export interface NativeCalls {
  run<T>(kind: CallKind, call: () => Promise<T>, abandon?: () => void): Promise<Result<T>>
  /** Allows calls again after one that did not settle in time; `false` when that would not be safe yet. */
  retry(): boolean
  /** Whether a call hangs in this process, so that `process.exit` would wait for it for ever. */
  hang(): boolean
}

/** Each call that hangs in this process holds one of libuv's four threads for ever; files need the others. */
const MAX_HUNG_CALLS = 2

/**
 * Makes calls of a native module one after the other, each with a time-out, after which it is abandoned where that is
 * possible. No other is made then until {@link NativeCalls.retry}, and not even after that while a *change* hangs:
 * were it to be carried out late, it would undo a newer one.
 */
export function createNativeCalls(timeoutMs: number): NativeCalls {
  const inTurn = oneAtATime()
  const hung = new Set<{ readonly kind: CallKind }>()
  let stopped = false

  async function callOnce<T>(
    kind: CallKind,
    call: () => Promise<T>,
    abandon?: () => void,
  ): Promise<Result<T>> {
    if (stopped) return failed(keychainFailure('timeout'))

    const settling = settle(kind, call)
    let timer: NodeJS.Timeout | undefined
    const timeout = new Promise<'timeout'>((resolve) => {
      timer = setTimeout(() => resolve('timeout'), timeoutMs)
    })
    const first = await Promise.race([settling, timeout])
    clearTimeout(timer)
    if (first !== 'timeout') return first

    const entry = { kind }
    stopped = true
    hung.add(entry)
    const ending = settling.then(() => hung.delete(entry))
    if (abandon !== undefined) {
      abandon()
      await ending
    }
    return failed(keychainFailure('timeout'))
  }

  return {
    run: (kind, call, abandon) => inTurn('calls', () => callOnce(kind, call, abandon)),

    retry() {
      const changeHangs = [...hung].some(({ kind }) => kind === 'change')
      if (!changeHangs && hung.size < MAX_HUNG_CALLS) stopped = false
      return !stopped
    },

    hang: () => hung.size > 0,
  }
}

async function settle<T>(kind: CallKind, call: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await call())
  } catch (error) {
    // A change was handed a secret, so its error's text stays here.
    return failed(
      keychainFailure(callTrouble(error), kind === 'read' ? { reason: errorText(error) } : undefined),
    )
  }
}

function failed(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error }
}
