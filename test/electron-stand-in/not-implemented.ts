/** Says by name what the stand-in cannot do, so that nothing is ever pretended. Runs in Node and in pages. */
export function notImplemented(name: string): never {
  throw new Error(`electron stand-in: ${name} is not implemented`)
}

/** Members that the language, Node and Playwright look for on any object, to learn what it is. */
const askedOfAnyObject = new Set([
  'then',
  'toJSON',
  'inspect',
  'constructor',
  'prototype',
  '__esModule',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'window',
  'domain',
])

/** The same object, except that a member which it does not have throws by name, read or written. */
export function guard<T extends object>(target: T, name: string): T {
  const isKnown = (member: string | symbol) =>
    typeof member === 'symbol' || member in target || askedOfAnyObject.has(member)

  return new Proxy(target, {
    get(object, member, receiver): unknown {
      if (!isKnown(member)) notImplemented(`${name}.${String(member)}`)
      return Reflect.get(object, member, receiver)
    },
    set(object, member, value, receiver) {
      if (!isKnown(member)) notImplemented(`${name}.${String(member)}`)
      return Reflect.set(object, member, value, receiver)
    },
  })
}

/** A part of Electron of which nothing is implemented: using it in any way throws by name. */
export function notImplementedPart(name: string): unknown {
  return new Proxy(notImplemented, {
    get(_target, member) {
      if (typeof member === 'symbol' || askedOfAnyObject.has(member)) return undefined
      return notImplemented(`${name}.${member}`)
    },
    set: (_target, member) => notImplemented(`${name}.${String(member)}`),
    apply: () => notImplemented(`${name}()`),
    construct: () => notImplemented(`new ${name}()`),
  })
}
