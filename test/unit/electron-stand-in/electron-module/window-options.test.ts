import { describe, expect, it } from 'vitest'
import { toPattern } from '../../../electron-stand-in/electron-module/web-request'
import { offscreenScale } from '../../../electron-stand-in/electron-module/offscreen'
import { resolveWebPreferences } from '../../../electron-stand-in/electron-module/web-preferences'
import { checkWindowOptions, parseColor } from '../../../electron-stand-in/electron-module/window-options'

describe('the options of a window', () => {
  it('pass when Chromium can do them', () => {
    expect(() =>
      checkWindowOptions({ width: 1, show: false, frame: true, autoHideMenuBar: true }),
    ).not.toThrow()
  })

  it.each([{ frame: false }, { transparent: true }, { kiosk: true }, { parent: {} }])(
    '%o throws by name',
    (options) => {
      expect(() => checkWindowOptions(options)).toThrow(
        new RegExp(
          `electron stand-in: BrowserWindow option ${Object.keys(options).join()}: .* is not implemented`,
        ),
      )
    },
  )

  it('are safe by default, and cannot be made unsafe', () => {
    expect(resolveWebPreferences({ preload: '/p.js' })).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      preload: '/p.js',
    })
    expect(() => resolveWebPreferences({ sandbox: false })).toThrow('webPreferences.sandbox: false')
    expect(() => resolveWebPreferences({ webSecurity: false })).toThrow('webPreferences.webSecurity: false')
    expect(() => resolveWebPreferences({ partition: 'x' })).toThrow('webPreferences.partition: "x"')
  })

  it('have colours in three forms', () => {
    expect(parseColor('#102030')).toEqual({ r: 16, g: 32, b: 48, a: 1 })
    expect(parseColor('#fff')).toEqual({ r: 255, g: 255, b: 255, a: 1 })
    expect(parseColor('#00102030')).toEqual({ r: 16, g: 32, b: 48, a: 0 })
    expect(() => parseColor('hotpink')).toThrow("backgroundColor 'hotpink'")
  })
})

describe('the URL patterns of webRequest', () => {
  it('match as a whole', () => {
    expect(toPattern('<all_urls>').test('app://x/')).toBe(true)
    expect(toPattern('https://*.example.com/*').test('https://a.example.com/b?c')).toBe(true)
    expect(toPattern('https://*.example.com/*').test('http://a.example.com/b')).toBe(false)
    expect(toPattern('app://bundle/a.b').test('app://bundle/aXb')).toBe(false)
  })
})

describe('drawing off screen', () => {
  it('has a scale, and nothing else to choose', () => {
    expect(offscreenScale(resolveWebPreferences({}))).toBeUndefined()
    expect(offscreenScale(resolveWebPreferences({ offscreen: true }))).toBe(1)
    expect(offscreenScale(resolveWebPreferences({ offscreen: { deviceScaleFactor: 2 } }))).toBe(2)
    expect(() => resolveWebPreferences({ offscreen: { useSharedTexture: true } })).toThrow(
      'webPreferences.offscreen.useSharedTexture: true',
    )
  })
})
