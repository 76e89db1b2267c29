import { createServer } from 'node:http'
import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listenForRedirect, type RedirectServer } from '../../../../src-main/sign-in/redirect-server'
import { visit } from './browser'
import { freePort } from './free-port'

let redirectUri: string
let server: RedirectServer
const never = new AbortController().signal

beforeEach(async () => {
  redirectUri = `http://localhost:${await freePort()}/callback`
  const started = await listenForRedirect({ redirectUri, state: 'right-state', language: () => 'en' })
  if (!started.ok) throw new Error(started.error.code)
  server = started.value
})

afterEach(() => server.close())

/** Whether an answer has been taken. */
async function taken(): Promise<boolean> {
  const stop = new AbortController()
  const waiting = server.wait(stop.signal).then(
    () => true,
    () => false,
  )
  setImmediate(() => stop.abort(new Error('not yet')))
  return waiting
}

describe('the way back from the browser', () => {
  test('takes the one answer that fits, shows a page and hands the code over', async () => {
    const page = await visit(`${redirectUri}?code=code-canary&state=right-state`)

    expect(await server.wait(never)).toEqual({ kind: 'code', code: 'code-canary' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('close this page')
    expect(page.text).not.toContain('canary')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('takes no second one', async () => {
    await visit(`${redirectUri}?code=first&state=right-state`)
    expect((await visit(`${redirectUri}?code=second&state=right-state`)).status).toBe(400)
    expect(await server.wait(never)).toEqual({ kind: 'code', code: 'first' })
  })

  test('tells of a refusal', async () => {
    const page = await visit(`${redirectUri}?error=access_denied&state=right-state`)
    expect(await server.wait(never)).toEqual({ kind: 'error', error: 'access_denied' })
    expect(page.text).toContain('You declined')
  })

  test('shows nothing of what an error from outside holds', async () => {
    await visit(`${redirectUri}?error=${encodeURIComponent('<b>server_error</b>')}&state=right-state`)
    expect(await server.wait(never)).toEqual({ kind: 'error', error: 'bserver_errorb' })
  })

  test.each([
    '?code=c&state=wrong-state',
    '?code=c&state=right-stat',
    '?code=c',
    '?code=c&state=right-state&state=right-state',
    '?code=c&code=d&state=right-state',
    '?code=c&error=e&state=right-state',
    '?code=&state=right-state',
    '?state=right-state',
    '/more?code=c&state=right-state',
    '/../other?code=c&state=right-state',
  ])('refuses %s and goes on waiting', async (rest) => {
    expect((await visit(`${redirectUri}${rest}`)).status).toBeGreaterThanOrEqual(400)
    expect(await taken()).toBe(false)
    await visit(`${redirectUri}?code=good&state=right-state`)
    expect(await server.wait(never)).toEqual({ kind: 'code', code: 'good' })
  })

  test('refuses what is not a plain visit to this very host', async () => {
    const address = `${redirectUri}?code=c&state=right-state`
    expect((await visit(address, { method: 'POST' })).status).toBe(404)
    expect(await statusWithHost(address, 'evil.example')).toBe(404)
    expect(await taken()).toBe(false)
  })

  test('ends with the signal', async () => {
    const stop = new AbortController()
    const waiting = server.wait(stop.signal)
    stop.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
  })

  test('is closed afterwards, and free for the next', async () => {
    await server.close()
    await expect(fetch(redirectUri)).rejects.toThrow('fetch failed')
    const again = await listenForRedirect({ redirectUri, state: 's', language: () => 'zh-CN' })
    expect(again.ok).toBe(true)
    if (!again.ok) return
    expect((await visit(redirectUri)).text).toContain('已忽略')
    await again.value.close()
  })
})

test('a port that is taken is told', async () => {
  const other = createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  const options = {
    redirectUri: `http://localhost:${port}/callback`,
    state: 's',
    language: () => 'en' as const,
  }

  expect(await listenForRedirect(options)).toMatchObject({
    error: { code: 'sign-in.port-busy', message: { params: { reason: 'EADDRINUSE' } } },
  })
  await new Promise((resolve) => other.close(resolve))
})

/** `fetch` sets the host itself. */
function statusWithHost(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(address, { headers: { Host: host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
