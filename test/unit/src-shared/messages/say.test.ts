import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../../src-shared/messages/language'
import { fillIn, say } from '../../../../src-shared/messages/say'

describe('fillIn', () => {
  it('fills placeholders and leaves unknown ones to be seen', () => {
    expect(fillIn('{a} of {b}, {c}', { a: 1, b: 'x' })).toBe('1 of x, {c}')
  })

  it('does not fill from the prototype or twice', () => {
    expect(fillIn('{toString} {a}', { a: '{b}', b: 'no' })).toBe('{toString} {b}')
  })
})

describe('say', () => {
  it('speaks both languages', () => {
    expect(say({ key: 'window.save' }, 'zh-CN')).toBe('保存')
    expect(say({ key: 'window.save' }, 'en')).toBe('Save')
  })
})

describe('languageOf', () => {
  it.each(['zh_CN.UTF-8', 'zh-Hans-CN', 'zh', 'ZH_TW'])('is Chinese for %s', (locale) => {
    expect(languageOf(locale)).toBe('zh-CN')
  })
  it.each(['en_GB', 'C', '', undefined, 'zhx'])('is English for %s', (locale) => {
    expect(languageOf(locale)).toBe('en')
  })
})
