import { packError, packValue, type AnyFunction, type Parcel } from './parcels'

/**
 * The context bridge. A page has two worlds of JavaScript, the page's own and the preload's; they share the document
 * but no objects. Synchronous events on `window` under a secret name cross from one to the other, and Chromium clones
 * their `detail` on the way. Functions and promises travel as numbers.
 */
export type World = 'page' | 'preload'

type Outcome = readonly ['returned' | 'thrown', Parcel]

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly callee: number; readonly args: readonly Parcel[] }
  | { readonly kind: 'answer'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'settled'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'expose'; readonly id: number; readonly key: string; readonly value: Parcel }

interface Settle {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export interface WorldLink {
  /** Puts a frozen copy of the value on the other world's `window`. */
  expose(key: string, value: unknown): void
}

/** Takes part in the exchange. Both worlds do so before any script of the page runs. */
export function joinWorlds(world: World, secret: string): WorldLink {
  const other: World = world === 'page' ? 'preload' : 'page'
  const dispatch = window.dispatchEvent.bind(window)

  const ownFunctions = new Map<number, AnyFunction>()
  const functionIds = new WeakMap<AnyFunction, number>()
  const theirFunctions = new Map<number, AnyFunction>()
  const theirPromises = new Map<number, Settle>()
  const answers = new Map<number, Outcome>()
  let lastId = 0

  const post = (message: Message) => dispatch(new CustomEvent(secret + other, { detail: message }))
  const pack = (value: unknown) => packValue(value, { handFunction, handPromise })

  function handFunction(fn: AnyFunction): number {
    const id = functionIds.get(fn) ?? ++lastId
    functionIds.set(fn, id)
    ownFunctions.set(id, fn)
    return id
  }

  function handPromise(promise: Promise<unknown>): number {
    const id = ++lastId
    const fail = (error: unknown) => post({ kind: 'settled', id, outcome: ['thrown', packError(error)] })
    promise.then((value) => post({ kind: 'settled', id, outcome: ['returned', pack(value)] })).catch(fail)
    return id
  }

  function unpack(parcel: Parcel): unknown {
    switch (parcel[0]) {
      case 'value':
        return parcel[1]
      case 'function':
        return theirFunction(parcel[1])
      case 'promise':
        return new Promise((resolve, reject) => theirPromises.set(parcel[1], { resolve, reject }))
      case 'array':
        return parcel[1].map(unpack)
      case 'object':
        return Object.fromEntries(Object.entries(parcel[1]).map(([key, part]) => [key, unpack(part)]))
      case 'error':
        return new Error(parcel[1])
    }
  }

  function theirFunction(id: number): AnyFunction {
    const known = theirFunctions.get(id)
    if (known) return known
    const fn: AnyFunction = (...args) => ask({ kind: 'call', id: ++lastId, callee: id, args: args.map(pack) })
    theirFunctions.set(id, fn)
    return fn
  }

  function ask(message: Message & { readonly kind: 'call' | 'expose' }): unknown {
    post(message) // the answer comes before this returns: such events are synchronous
    const outcome = answers.get(message.id)
    answers.delete(message.id)
    if (!outcome) throw new Error('electron stand-in: the other world of this page does not answer')
    const value = unpack(outcome[1])
    if (outcome[0] === 'thrown') throw value
    return value
  }

  function answer(id: number, act: () => unknown): void {
    let outcome: Outcome
    try {
      outcome = ['returned', pack(act())]
    } catch (error) {
      outcome = ['thrown', packError(error)]
    }
    post({ kind: 'answer', id, outcome })
  }

  function receive(message: Message): void {
    switch (message.kind) {
      case 'call': {
        answer(message.id, () => ownFunctions.get(message.callee)?.(...message.args.map(unpack)))
        return
      }
      case 'expose': {
        answer(message.id, () => define(message.key, unpack(message.value)))
        return
      }
      case 'answer':
        answers.set(message.id, message.outcome)
        return
      case 'settled': {
        const promise = theirPromises.get(message.id)
        theirPromises.delete(message.id)
        const value = unpack(message.outcome[1])
        if (message.outcome[0] === 'returned') promise?.resolve(value)
        else promise?.reject(value)
      }
    }
  }

  const onMessage = (event: Event) => {
    event.stopImmediatePropagation()
    receive((event as CustomEvent<Message>).detail)
  }
  window.addEventListener(secret + world, onMessage, true)

  return {
    expose: (key, value) => {
      ask({ kind: 'expose', id: ++lastId, key, value: pack(value) })
    },
  }
}

function define(key: string, value: unknown): void {
  if (Object.hasOwn(window, key)) {
    throw new Error('Cannot bind an API on top of an existing property on the window object')
  }
  Object.defineProperty(window, key, { value: deepFreeze(value), enumerable: true })
}

function deepFreeze(value: unknown): unknown {
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'
  if (!isPlain) return value
  Object.values(value as object).forEach(deepFreeze)
  return Object.freeze(value)
}
