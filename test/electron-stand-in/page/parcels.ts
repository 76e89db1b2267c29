/** A value on its way: what can be cloned as it is, the rest by its parts. */
export type Parcel =
  | readonly ['value', unknown]
  | readonly ['function' | 'promise', number]
  | readonly ['array', readonly Parcel[]]
  | readonly ['object', Readonly<Record<string, Parcel>>]
  | readonly ['error', string]

export type AnyFunction = (...args: unknown[]) => unknown

/** Electron's own objects, such as ipcRenderer: on the way they lose their methods, as all of a class do. */
export const methodsStayBehind = new WeakSet()

const cloneRefused = 'An object could not be cloned.'

/** Keep a function or a promise that goes over, and give it a number. */
interface Hands {
  readonly handFunction: (fn: AnyFunction) => number
  readonly handPromise: (promise: Promise<unknown>) => number
}

/** @throws with Chromium's words for what cannot cross, such as a Proxy */
export function packValue(value: unknown, hands: Hands): Parcel {
  let handed = 0
  const within = new Set<object>()

  const packPart = (part: unknown): Parcel => {
    if (typeof part === 'function') {
      handed++
      return ['function', hands.handFunction(part as AnyFunction)]
    }
    if (typeof part === 'symbol') throw new Error(cloneRefused)
    if (typeof part !== 'object' || part === null) return ['value', part]
    if (part instanceof Promise) {
      handed++
      return ['promise', hands.handPromise(part)]
    }
    if (part instanceof Error) return packError(part)
    if (methodsStayBehind.has(part)) return ['object', {}]
    return isCloneable(part) ? ['value', part] : packObject(part)
  }

  const packObject = (part: object): Parcel => {
    if (within.has(part)) throw new Error(cloneRefused) // a cycle with a function in it
    within.add(part)
    const before = handed
    const parcel: Parcel = Array.isArray(part)
      ? ['array', part.map(packPart)]
      : ['object', Object.fromEntries(Object.entries(part).map(([key, each]) => [key, packPart(each)]))]
    within.delete(part)
    // Neither cloneable nor made of functions and promises: a Proxy, such as Vue's reactive objects.
    if (handed === before) throw new Error(cloneRefused)
    return parcel
  }

  return packPart(value)
}

/** As in Electron, nothing but the message of an error crosses. */
export function packError(error: unknown): Parcel {
  return ['error', error instanceof Error ? error.message : String(error)]
}

function isCloneable(value: object): boolean {
  try {
    structuredClone(value)
    return true
  } catch {
    return false
  }
}
