import { describe, expect, it } from 'vitest'
import { systemLanguages } from '../../../electron-stand-in/electron-module/locale'

describe('systemLanguages', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, ['zh-CN']],
    [{ LANG: 'de_DE@euro', LC_ALL: 'zh_TW.UTF-8' }, ['zh-TW']],
    [{ LANGUAGE: 'zh_CN:en', LANG: 'en_GB.UTF-8' }, ['zh-CN', 'en', 'en-GB']],
    [{ LANG: 'C.UTF-8' }, ['en-US']],
    [{ LANG: 'POSIX', LC_ALL: '' }, ['en-US']],
    [{}, ['en-US']],
  ])('%o gives %o', (env, languages) => {
    expect(systemLanguages(env)).toEqual(languages)
  })
})
