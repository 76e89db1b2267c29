import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../../../src-main/cli/choose-language'

const english = () => 'en-US'

describe('chooseLanguage', () => {
  it('takes --lang before everything else', () => {
    expect(chooseLanguage('zh', { LC_ALL: 'en_US.UTF-8' }, english)).toBe('zh-CN')
    expect(chooseLanguage('en', { LANG: 'zh_CN.UTF-8' }, english)).toBe('en')
  })

  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US' }, 'zh-CN'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh-CN'],
    [{ LC_MESSAGES: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh-CN'],
  ])('orders the variables as POSIX does: %o', (env, language) => {
    expect(chooseLanguage(undefined, env, english)).toBe(language)
  })

  it('asks the system only when no variable is set', () => {
    expect(chooseLanguage(undefined, {}, () => 'zh-Hans-CN')).toBe('zh-CN')
    expect(chooseLanguage(undefined, { LANG: 'C' }, () => 'zh-Hans-CN')).toBe('en')
  })
})
