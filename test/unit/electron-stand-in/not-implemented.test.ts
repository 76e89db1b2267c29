import { EventEmitter, once } from 'node:events'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { GuardedEmitter } from '../../electron-stand-in/electron-module/guarded-emitter'
import { guard, notImplementedPart } from '../../electron-stand-in/not-implemented'

describe('guard', () => {
  const guarded = guard({ known: 1, method: () => 'done' }, 'part') as Record<string, unknown>

  it('lets the known through, to be read and replaced', () => {
    expect(guarded.known).toBe(1)
    expect((guarded.method as () => string)()).toBe('done')
    guarded.known = 2
    expect(guarded.known).toBe(2)
  })

  it('throws by name for what is not there, read or written', () => {
    expect(() => guarded.fly).toThrow('electron stand-in: part.fly is not implemented')
    expect(() => (guarded.fly = 1)).toThrow('electron stand-in: part.fly is not implemented')
  })

  it('can be awaited, printed, serialized, compared and asked what it is', async () => {
    expect(await Promise.resolve(guarded)).toBe(guarded)
    expect(inspect(guarded)).toContain('known')
    expect(JSON.stringify(guarded)).toContain('known')
    expect(Object.prototype.toString.call(guarded)).toBe('[object Object]')
    expect('fly' in guarded).toBe(false)
  })
})

describe('notImplementedPart', () => {
  const tray = notImplementedPart('Tray') as { new (icon: string): unknown; (): unknown; create: () => void }

  it('can be imported and awaited', async () => {
    expect(await Promise.resolve(tray)).toBe(tray)
  })

  it('throws by name for every use', () => {
    expect(() => tray.create).toThrow('electron stand-in: Tray.create is not implemented')
    expect(() => (tray.create = () => undefined)).toThrow('electron stand-in: Tray.create is not implemented')
    expect(() => new tray('icon')).toThrow('electron stand-in: new Tray() is not implemented')
    expect(() => tray()).toThrow('electron stand-in: Tray() is not implemented')
  })
})

describe('GuardedEmitter', () => {
  class Bell extends GuardedEmitter {
    rung = 0

    constructor() {
      super('Bell', ['ring'])
    }

    ring(): void {
      this.rung++
      this.emit('ring', this.rung)
    }
  }

  it('is an event emitter for its own events', async () => {
    const bell = new Bell()
    const seen: number[] = []
    bell.on('ring', (n: number) => seen.push(n))
    const first = once(bell, 'ring')
    bell.ring()
    bell.ring()
    expect(await first).toEqual([1])
    expect(seen).toEqual([1, 2])
    expect(bell).toBeInstanceOf(EventEmitter)
    expect(bell.listenerCount('ring')).toBe(1)
    bell.removeAllListeners()
    expect(bell.listenerCount('ring')).toBe(0)
  })

  it.each(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'] as const)(
    'refuses by name to wait for an event that never comes: %s',
    (method) => {
      expect(() => new Bell()[method]('break', () => undefined)).toThrow(
        "electron stand-in: Bell event 'break' is not implemented",
      )
    },
  )
})
