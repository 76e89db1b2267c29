import { toRaw } from 'vue'

/**
 * A copy of plain data with no Vue proxy anywhere in it. The bridge to main refuses proxies ("An object could not be
 * cloned"), so every argument of a `window.studio` call goes through here.
 */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return (toRaw(value) as unknown[]).map(plain) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(toRaw(value) as Record<string, unknown>)) {
    // `__proto__` is an ordinary member name in JSON, never a prototype.
    Object.defineProperty(copy, key, {
      value: plain(member),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return copy as T
}
