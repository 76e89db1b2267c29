import type { Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { limitDevServerPage } from '../../../../src-main/electron/dev-server-policy'

type Listener = (details: object, answer: (given: object) => void) => void

function headersFor(url: string, resourceType: string): object {
  let listener: Listener = () => undefined
  const session = { webRequest: { onHeadersReceived: (given: Listener) => (listener = given) } }
  limitDevServerPage(session as unknown as Session, 'http://localhost:5173')
  let given: object = {}
  const responseHeaders = { 'content-type': ['text/html'], 'content-security-policy': ['theirs'] }
  listener({ url, resourceType, responseHeaders }, (answer) => (given = answer))
  return given
}

describe("the dev server's page", () => {
  it('gets the policy of development, in place of any other', () => {
    const given = headersFor('http://localhost:5173/index.html', 'mainFrame')
    expect(given).toEqual({
      responseHeaders: {
        'content-type': ['text/html'],
        'Content-Security-Policy': [expect.stringContaining("connect-src 'self' ws://localhost:5173")],
      },
    })
  })

  it('is the only one', () => {
    expect(headersFor('http://localhost:5173/main.ts', 'script')).toEqual({})
    expect(headersFor('http://localhost:5174/', 'mainFrame')).toEqual({})
  })
})
