import { describe, expect, it } from 'vitest'
import { componentTitle } from '@shared/card/catalogue/component-title'

describe('the title of a component', () => {
  it.each([
    ['button', 'zh-CN', '按钮'],
    ['button', 'en', 'Button'],
    ['header', 'en', 'Header'],
    ['no_such_tag', 'en', 'no_such_tag'],
    ['constructor', 'en', 'constructor'],
  ] as const)('%s in %s is %s', (tag, language, title) => {
    expect(componentTitle(tag, language)).toBe(title)
  })
})
