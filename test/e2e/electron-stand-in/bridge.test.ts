import { describe, expect } from 'vitest'
import { testsSharingAnApp } from './fixture'

const test = testsSharingAnApp()

describe('the context bridge', () => {
  test('values, callbacks and errors cross at once', async ({ page }) => {
    expect(await page.evaluate(() => window.fixture.add(2, 3))).toBe(5)
    expect(await page.evaluate(() => window.fixture.withCallback((text) => `${text}, and back`))).toBe(
      'from the preload, and back',
    )
    const error = await page.evaluate(() => {
      try {
        return window.fixture.failNow()
      } catch (thrown) {
        return thrown instanceof Error && [thrown.name, thrown.message]
      }
    })
    expect(error).toEqual(['Error', 'sync fail'])
  })

  test('the exposed object is frozen, deeply, and cannot be replaced', async ({ page }) => {
    const result = await page.evaluate(() => {
      'use strict'
      const refused = (act: () => void) => {
        try {
          act()
          return false
        } catch (error) {
          return error instanceof TypeError
        }
      }
      const api = window.fixture
      return [
        refused(() => Object.assign(window, { fixture: 1 })),
        refused(() => (api.version = 9)),
        refused(() => api.nested.list.push(3)),
        refused(() => Object.defineProperty(window, 'fixture', { value: 1 })),
        api.version,
      ]
    })
    expect(result).toEqual([true, true, true, true, 1])
  })

  test('the page sees nothing of Node, of Electron or of the stand-in', async ({ page }) => {
    const seen = await page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) =>
        /^(require|process|module|ipcRenderer|electron)$|standin/i.test(name),
      ),
    )
    expect(seen).toEqual([])
  })

  test('the preload has the process of a sandboxed preload, and what is missing throws by name', async ({
    page,
  }) => {
    expect(await page.evaluate(() => window.fixture.members())).toBe('string,renderer,true')
    await expect(page.evaluate(() => window.fixture.useMissing())).rejects.toThrow(
      'electron stand-in: ipcRenderer.postMessage is not implemented',
    )
  })
})

describe('IPC', () => {
  test('carries what the structured clone algorithm carries', async ({ page }) => {
    const result = await page.evaluate(async () => {
      const cycle: Record<string, unknown> = { name: 'cycle' }
      cycle.self = cycle
      const value = {
        undefined: undefined,
        date: new Date(5),
        map: new Map([[1, { deep: 2 }]]),
        set: new Set(['a']),
        notANumber: NaN,
        big: 12345678901234567890n,
        bytes: new Uint8Array([1, 2, 3]),
        numbers: new Float64Array([0.5]),
        pattern: /x+/gi,
        error: new RangeError('too far'),
        text: '汉字 \u{1F600} \ud800',
        cycle,
      }
      const back = (await window.fixture.call('echo', value)) as typeof value
      const backCycle = back.cycle as { self: unknown }
      return [
        'undefined' in back,
        back.date instanceof Date && back.date.getTime() === 5,
        back.map instanceof Map && back.map.get(1)?.deep === 2,
        back.set instanceof Set && back.set.has('a'),
        Number.isNaN(back.notANumber),
        back.big === 12345678901234567890n,
        back.bytes instanceof Uint8Array && back.bytes.join() === '1,2,3',
        back.numbers instanceof Float64Array && back.numbers[0] === 0.5,
        String(back.pattern) === '/x+/gi',
        back.error.message === 'too far',
        back.text === value.text,
        backCycle.self === backCycle,
      ]
    })
    expect(result).toEqual(result.map(() => true))
  })

  test('a handler that throws rejects with the words of Electron', async ({ page }) => {
    const messageOf = (channel: string) =>
      page.evaluate((name) => window.fixture.call(name).catch((error: unknown) => String(error)), channel)
    expect(await messageOf('fail')).toBe("Error: Error invoking remote method 'fail': TypeError: boom 失败")
    expect(await messageOf('nobody')).toBe(
      "Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    )
    expect(await messageOf('unclonable')).toBe(
      "Error: Error invoking remote method 'unclonable': Error: An object could not be cloned.",
    )
  })

  test('a reactive proxy is refused, as Electron refuses it', async ({ page }) => {
    const messages = await page.evaluate(async () => {
      const refuse = async (value: unknown) => {
        try {
          return await window.fixture.call('echo', value)
        } catch (error) {
          return String(error)
        }
      }
      return [await refuse(new Proxy({ a: 1 }, {})), await refuse({ inner: new Proxy([], {}) })]
    })
    expect(messages).toEqual([
      'Error: An object could not be cloned.',
      'Error: An object could not be cloned.',
    ])
  })

  test('events reach those who subscribed, for as long as they are', async ({ page }) => {
    const counts = await page.evaluate(async () => {
      const seen: unknown[] = []
      const once: unknown[] = []
      const tick = async () => {
        window.fixture.send('ticks', 2)
        await window.fixture.call('echo', 0) // answered after the ticks
      }
      const stop = window.fixture.on('tick', (n) => seen.push(n))
      window.fixture.once('tick', (n) => once.push(n))
      await tick()
      stop()
      await tick()
      return { seen, once }
    })
    expect(counts).toEqual({ seen: [1, 2], once: [1] })
  })

  test('main knows the frame that sends', async ({ page }) => {
    expect(await page.evaluate(() => window.fixture.call('sender'))).toEqual({
      url: 'app://bundle/index.html',
      origin: 'app://bundle',
      isTop: true,
      id: 1,
    })
  })
})
