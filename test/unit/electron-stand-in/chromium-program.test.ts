import { describe, expect, it } from 'vitest'
import {
  appWindowArguments,
  chromiumArguments,
  findChromium,
  isHeadless,
  type ChromiumOptions,
} from '../../electron-stand-in/chromium-program'

describe('findChromium', () => {
  const only = (path: string) => (asked: string) => asked === path

  it('prefers the program that was chosen', () => {
    expect(findChromium({ STAND_IN_CHROMIUM: '/opt/c' }, () => true)).toBe('/opt/c')
  })

  it('does not replace a chosen program that is missing', () => {
    expect(findChromium({ STAND_IN_CHROMIUM: '/opt/c' }, only('/usr/bin/chromium'))).toBeUndefined()
  })

  it('looks in /usr/bin and on the PATH', () => {
    expect(findChromium({}, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium')
    expect(findChromium({ PATH: '/a:/b' }, only('/b/google-chrome'))).toBe('/b/google-chrome')
    expect(findChromium({ PATH: '/a:/b' }, () => false)).toBeUndefined()
  })
})

describe('isHeadless', () => {
  it('is true without a display, or when asked for', () => {
    expect(isHeadless({})).toBe(true)
    expect(isHeadless({ DISPLAY: ':0' })).toBe(false)
    expect(isHeadless({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(false)
    expect(isHeadless({ DISPLAY: ':0', STAND_IN_HEADLESS: '1' })).toBe(true)
    expect(isHeadless({ STAND_IN_HEADLESS: '0' })).toBe(false)
  })
})

describe('the arguments of Chromium', () => {
  const options: ChromiumOptions = {
    profile: '/p',
    headless: false,
    withoutSandbox: false,
    debuggingPort: undefined,
    appSwitches: new Map([
      ['lang', 'zh-CN'],
      ['mute-audio', ''],
    ]),
  }

  it('open no port and keep the sandbox, unless that is asked for', () => {
    const args = chromiumArguments(options)
    expect(args.join(' ')).not.toMatch(/remote-debugging-port|no-sandbox|headless/)
    expect(args).toEqual(expect.arrayContaining(['--user-data-dir=/p', '--lang=zh-CN', '--mute-audio']))

    const asked = chromiumArguments({ ...options, headless: true, withoutSandbox: true, debuggingPort: '0' })
    expect(asked).toEqual(
      expect.arrayContaining(['--headless=new', '--no-sandbox', '--remote-debugging-port=0']),
    )
  })

  it('ask the running Chromium for a window without tabs', () => {
    expect(appWindowArguments(options, 'http://x/')).toEqual(
      expect.arrayContaining(['--user-data-dir=/p', '--app=http://x/']),
    )
  })
})
