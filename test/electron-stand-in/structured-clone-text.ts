/**
 * The values that Electron's IPC carries (those of the structured clone algorithm) as text, for a pipe that carries
 * only text. Runs in Node and in pages. Cycles and shared objects survive.
 *
 * The text is a JSON array: entry 0 is the value, and objects refer to their parts by the number of an entry.
 */
type Entry = null | boolean | number | string | readonly [kind: string, ...content: unknown[]]

/** @throws a DataCloneError or an Error for what Electron's IPC refuses too: functions, proxies, page objects. */
export function toText(value: unknown): string {
  const entries: Entry[] = []
  const numbers = new Map<object, number>()

  const add = (part: unknown): number => {
    if (typeof part === 'object' && part !== null) {
      const known = numbers.get(part)
      if (known !== undefined) return known
    }
    const number = entries.push(null) - 1
    if (typeof part === 'object' && part !== null) numbers.set(part, number)
    entries[number] = describe(part, add)
    return number
  }

  add(structuredClone(value))
  return JSON.stringify(entries)
}

/** The value that `toText` was given. */
export function fromText(text: string): unknown {
  const entries = JSON.parse(text) as Entry[]
  const values = new Map<number, unknown>()

  const get = (number: number): unknown => {
    if (values.has(number)) return values.get(number)
    const entry = entries[number]
    if (!Array.isArray(entry)) return entry
    return restore(entry as [string, ...never[]], get, (value) => values.set(number, value))
  }
  return get(0)
}

function describe(value: unknown, add: (part: unknown) => number): Entry {
  switch (typeof value) {
    case 'undefined':
      return ['undefined']
    case 'bigint':
      return ['bigint', String(value)]
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? value : ['number', numberText(value)]
    case 'boolean':
    case 'string':
      return value
    case 'object':
      return value === null ? null : describeObject(value, add)
    default:
      throw new Error('An object could not be cloned.')
  }
}

function describeObject(value: object, add: (part: unknown) => number): Entry {
  if (ArrayBuffer.isView(value)) {
    return [
      'view',
      typeName(value),
      toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
    ]
  }
  switch (typeName(value)) {
    case 'Array':
      return ['array', (value as unknown[]).length, ...properties(value, add)]
    case 'Object':
      return ['object', ...properties(value, add)]
    case 'Date':
      return ['date', numberText((value as Date).getTime())]
    case 'RegExp':
      return ['regexp', (value as RegExp).source, (value as RegExp).flags]
    case 'Map':
      return ['map', ...[...(value as Map<unknown, unknown>)].flatMap(([key, item]) => [add(key), add(item)])]
    case 'Set':
      return ['set', ...[...(value as Set<unknown>)].map(add)]
    case 'ArrayBuffer':
      return ['buffer', toBase64(new Uint8Array(value as ArrayBuffer))]
    case 'Error': {
      const { name, message, stack } = value as Error
      return ['error', name, message, stack ?? '']
    }
    case 'Boolean':
    case 'Number':
    case 'String':
    case 'BigInt':
      return ['boxed', add(value.valueOf())]
    default:
      throw new Error('An object could not be cloned.')
  }
}

function restore(
  [kind, ...content]: [string, ...unknown[]],
  get: (number: number) => unknown,
  remember: (value: unknown) => void,
): unknown {
  const kept = <T>(value: T): T => {
    remember(value)
    return value
  }
  const numbers = content as number[]
  const [first, second, third] = content as [string, string, string]
  switch (kind) {
    case 'undefined':
      return undefined
    case 'bigint':
      return BigInt(first)
    case 'number':
      return Number(first)
    case 'array':
      return fill(kept(new Array<unknown>(Number(first))), content.slice(1), get)
    case 'object':
      return fill(kept({}), content, get)
    case 'date':
      return kept(new Date(Number(first)))
    case 'regexp':
      return kept(new RegExp(first, second))
    case 'map': {
      const map = kept(new Map<unknown, unknown>())
      for (let i = 0; i < numbers.length; i += 2) map.set(get(numbers[i] ?? 0), get(numbers[i + 1] ?? 0))
      return map
    }
    case 'set': {
      const set = kept(new Set<unknown>())
      for (const number of numbers) set.add(get(number))
      return set
    }
    case 'buffer':
      return kept(fromBase64(first).buffer)
    case 'view':
      return kept(view(first, fromBase64(second)))
    case 'error':
      return kept(error(first, second, third))
    case 'boxed':
      return kept(Object(get(Number(first))))
    default:
      throw new Error(`electron stand-in: unknown kind of value ${kind}`)
  }
}

function properties(value: object, add: (part: unknown) => number): unknown[] {
  return Object.entries(value).flatMap(([key, part]) => [key, add(part)])
}

function fill(target: object, content: unknown[], get: (number: number) => unknown): object {
  for (let i = 0; i < content.length; i += 2) {
    // Not an assignment: a key named __proto__ is a key like any other.
    Object.defineProperty(target, content[i] as string, {
      value: get(content[i + 1] as number),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return target
}

const typeName = (value: object) => Object.prototype.toString.call(value).slice(8, -1)
const numberText = (value: number) => (Object.is(value, -0) ? '-0' : String(value))

const errorClasses: Record<string, ErrorConstructor> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
}

function error(name: string, message: string, stack: string): Error {
  const result = new (errorClasses[name] ?? Error)(message)
  Object.defineProperty(result, 'stack', { value: stack, configurable: true, writable: true })
  return result
}

function view(name: string, bytes: Uint8Array): unknown {
  if (name === 'Uint8Array') return bytes
  const constructor = (globalThis as Record<string, unknown>)[name] as new (
    buffer: ArrayBufferLike,
  ) => unknown
  return new constructor(bytes.buffer)
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  const step = 8_192 // more arguments at once would overflow the stack
  for (let i = 0; i < bytes.length; i += step) text += String.fromCharCode(...bytes.subarray(i, i + step))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i)
  return bytes
}
