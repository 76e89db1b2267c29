import { describe, expect, it } from 'vitest'
import { APP_URL, isOwnPage } from '../../../../src-main/electron/app-url'

describe('isOwnPage', () => {
  it('knows the page of the app', () => {
    expect(isOwnPage(APP_URL, undefined)).toBe(true)
    expect(isOwnPage('app://bundle', undefined)).toBe(true)
  })

  it.each([
    'https://open.feishu.cn/',
    'app://bundle.evil/',
    'app://other/index.html',
    'file:///index.html',
    'about:blank',
    '',
  ])('takes %j for a foreign page', (url) => expect(isOwnPage(url, undefined)).toBe(false))

  it('trusts the dev server only where there is one, and only its own origin', () => {
    expect(isOwnPage('http://localhost:5173/index.html', 'http://localhost:5173')).toBe(true)
    expect(isOwnPage('http://localhost:5173/index.html', undefined)).toBe(false)
    expect(isOwnPage('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
  })
})
