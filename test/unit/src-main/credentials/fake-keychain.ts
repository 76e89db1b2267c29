import { fail, ok, type Result } from '@shared/result'
import { MAX_ENTRY_BYTES, type KeychainEntries } from '../../../../src-main/credentials/keychain-entries'

/** The process ended in the middle of a call: nothing after it runs. */
export class Crash extends Error {}

/**
 * What goes wrong from the n-th call on (counted from 0 when the fault is set).
 *
 * - `crash-before`, `crash-after`: the process ends before or after the call took effect.
 * - `lock`: the keychain is locked from that call on, and behaves as a locked one does: it looks empty.
 * - `refuse`: that one call fails and has no effect. `lie`: that one call has its effect and reports a failure.
 * - `cut`: that one call, if a write, keeps half of the value and reports success.
 */
export interface Fault {
  readonly kind: 'crash-before' | 'crash-after' | 'lock' | 'refuse' | 'lie' | 'cut'
  readonly call: number
}

/** A keychain in memory with the limits and the habits of real ones, and faults on demand. */
export class FakeKeychain implements KeychainEntries {
  readonly entries = new Map<string, string>()
  fault: Fault | undefined
  /** Whether the fault had its turn. */
  faultHappened = false
  calls = 0
  /** Lets other work go on during a call. */
  pause: () => Promise<void> = () => Promise.resolve()

  setFault(fault: Fault | undefined): void {
    this.fault = fault
    this.faultHappened = false
    this.calls = 0
  }

  read(account: string): Promise<Result<string | null>> {
    return this.call({
      open: () => ok(this.entries.get(account) ?? null),
      locked: () => ok(null),
    })
  }

  write(account: string, value: string): Promise<Result<null>> {
    return this.call({
      open: (kept) => {
        if (Buffer.byteLength(value) > MAX_ENTRY_BYTES) return fail('credentials.keychain-failed')
        this.entries.set(account, kept === 'half' ? value.slice(0, value.length / 2) : value)
        return ok(null)
      },
      locked: () => fail('credentials.keychain-locked'),
    })
  }

  remove(account: string): Promise<Result<boolean>> {
    return this.call({
      open: () => ok(this.entries.delete(account)),
      locked: () => ok(false),
    })
  }

  private async call<T>(does: {
    open: (kept?: 'half') => Result<T>
    locked: () => Result<T>
  }): Promise<Result<T>> {
    await this.pause()
    const number = this.calls++
    const { fault } = this
    if (fault === undefined || number < fault.call) return does.open()

    this.faultHappened = true
    const isTheCall = number === fault.call
    switch (fault.kind) {
      case 'crash-before':
        throw new Crash()
      case 'crash-after':
        if (isTheCall) does.open()
        throw new Crash()
      case 'lock':
        return does.locked()
      case 'refuse':
        return isTheCall ? fail('credentials.keychain-failed') : does.open()
      case 'lie':
        if (isTheCall) does.open()
        return isTheCall ? fail('credentials.keychain-failed') : does.open()
      case 'cut':
        return does.open(isTheCall ? 'half' : undefined)
    }
  }
}
