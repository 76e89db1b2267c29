import { describe, expect, it } from 'vitest'
import { fromLoopback, parseHostHeader, toLoopback } from '../../electron-stand-in/scheme-addresses'

const schemes = new Set(['app', 'media'])
const port = 4_000

describe('addresses of the schemes of the app', () => {
  it.each([
    ['app://bundle/index.html', 'http://bundle.app.localhost:4000/index.html'],
    ['app://bundle/a/b?c=d&e#f', 'http://bundle.app.localhost:4000/a/b?c=d&e#f'],
    ['media://x.y/', 'http://x.y.media.localhost:4000/'],
  ])('%s is served at %s, and back', (url, address) => {
    expect(toLoopback(url, schemes, port)).toBe(address)
    expect(fromLoopback(address, schemes, port)).toBe(url)
  })

  it('adds the root path, as for every standard scheme', () => {
    expect(toLoopback('app://bundle', schemes, port)).toBe('http://bundle.app.localhost:4000/')
    expect(toLoopback('app://bundle?x', schemes, port)).toBe('http://bundle.app.localhost:4000/?x')
  })

  it.each(['https://example.com/', 'other://bundle/', 'file:///tmp/x', 'data:text/html,x', 'about:blank'])(
    '%s stays as it is',
    (url) => {
      expect(toLoopback(url, schemes, port)).toBe(url)
      expect(fromLoopback(url, schemes, port)).toBe(url)
    },
  )

  it.each([
    'http://bundle.app.localhost:4001/',
    'http://bundle.other.localhost:4000/',
    'https://bundle.app.localhost:4000/',
    'http://bundle.app.localhost.example.com:4000/',
    'http://localhost:4000/',
  ])('%s is not ours', (address) => {
    expect(fromLoopback(address, schemes, port)).toBe(address)
  })
})

describe('parseHostHeader', () => {
  it('reads the scheme and host of the app', () => {
    expect(parseHostHeader('Bundle.app.localhost:4000', port)).toEqual({ scheme: 'app', host: 'bundle' })
  })

  it.each([
    undefined,
    '',
    'localhost:4000',
    '127.0.0.1:4000',
    'bundle.app.localhost:4001',
    'evil.example:4000',
  ])('refuses %s', (header) => {
    expect(parseHostHeader(header, port)).toBeUndefined()
  })
})
