import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Failure, Message, Result } from '@shared/result'

export interface Notice {
  readonly id: number
  readonly kind: 'failure' | 'information'
  readonly message: Message
}

/** At most this many stand at once; the oldest gives way. */
const MAX_NOTICES = 4

/** What the window tells a person outside any dialog. A notice stays until it is closed or pushed out. */
export const useNoticesStore = defineStore('notices', () => {
  const notices = ref<Notice[]>([])
  let lastId = 0

  function add(kind: Notice['kind'], message: Message): void {
    const same = (notice: Notice): boolean => JSON.stringify(notice.message) === JSON.stringify(message)
    notices.value = [
      ...notices.value.filter((notice) => !same(notice)),
      { id: ++lastId, kind, message },
    ].slice(-MAX_NOTICES)
  }

  function inform(message: Message): void {
    add('information', message)
  }

  function warn(message: Message): void {
    add('failure', message)
  }

  function reportFailure(failure: Failure): void {
    warn(failure.message)
  }

  /** The value of a result; a failure is told and gives `undefined`. */
  function unwrap<T>(result: Result<T>): T | undefined {
    if (result.ok) return result.value
    reportFailure(result.error)
    return undefined
  }

  function close(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }

  return { notices, inform, warn, reportFailure, unwrap, close }
})
