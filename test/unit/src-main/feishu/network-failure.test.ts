import { describe, expect, it } from 'vitest'
import { readNetworkFailure } from '../../../../src-main/feishu/network-failure'

function systemError(code: string, syscall?: string): Error {
  return Object.assign(new Error('secret'), { code, syscall })
}

function fetchFailed(cause: unknown): Error {
  return new TypeError('fetch failed', { cause })
}

describe('readNetworkFailure', () => {
  it.each([
    [fetchFailed(systemError('ENOTFOUND', 'getaddrinfo')), 'ENOTFOUND'],
    [fetchFailed(systemError('EAI_AGAIN', 'getaddrinfo')), 'EAI_AGAIN'],
    [fetchFailed(systemError('ECONNREFUSED', 'connect')), 'ECONNREFUSED'],
    [fetchFailed(systemError('ENETUNREACH', 'connect')), 'ENETUNREACH'],
    [fetchFailed(systemError('ETIMEDOUT', 'connect')), 'ETIMEDOUT'],
    [fetchFailed(systemError('UND_ERR_CONNECT_TIMEOUT')), 'UND_ERR_CONNECT_TIMEOUT'],
    [
      fetchFailed(
        Object.assign(
          new AggregateError([systemError('ECONNREFUSED', 'connect'), systemError('ETIMEDOUT', 'connect')]),
          { code: 'ECONNREFUSED' },
        ),
      ),
      'ECONNREFUSED',
    ],
  ])('%s: nothing was sent', (error, detail) => {
    expect(readNetworkFailure(error)).toEqual({ reason: 'unreachable', sent: false, detail })
  })

  it.each([
    [fetchFailed(systemError('CERT_HAS_EXPIRED')), 'CERT_HAS_EXPIRED'],
    [fetchFailed(systemError('DEPTH_ZERO_SELF_SIGNED_CERT')), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    [fetchFailed(systemError('UNABLE_TO_VERIFY_LEAF_SIGNATURE')), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    [fetchFailed(systemError('ERR_TLS_CERT_ALTNAME_INVALID')), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    [fetchFailed(systemError('INVALID_CA')), 'INVALID_CA'],
  ])('%s: the certificate, nothing was sent', (error, detail) => {
    expect(readNetworkFailure(error)).toEqual({ reason: 'certificate', sent: false, detail })
  })

  // Chromium may have sent the request over a connection that then broke, and failed to make a second one.
  it.each([
    'ERR_NAME_NOT_RESOLVED',
    'ERR_NAME_RESOLUTION_FAILED',
    'ERR_CONNECTION_REFUSED',
    'ERR_CONNECTION_TIMED_OUT',
    'ERR_CONNECTION_FAILED',
    'ERR_INTERNET_DISCONNECTED',
    'ERR_ADDRESS_UNREACHABLE',
    'ERR_ADDRESS_INVALID',
    'ERR_NETWORK_ACCESS_DENIED',
    'ERR_PROXY_CONNECTION_FAILED',
    'ERR_TUNNEL_CONNECTION_FAILED',
  ])("Chromium's %s: no connection now, but it may have been sent", (detail) => {
    expect(readNetworkFailure(new Error(`net::${detail}`))).toEqual({
      reason: 'unreachable',
      sent: true,
      detail,
    })
  })

  it.each(['ERR_CERT_AUTHORITY_INVALID', 'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED'])(
    "Chromium's %s: the certificate, but it may have been sent",
    (detail) => {
      expect(readNetworkFailure(new Error(`net::${detail}`))).toEqual({
        reason: 'certificate',
        sent: true,
        detail,
      })
    },
  )

  it("takes Chromium's word before that of an error that caused it", () => {
    const cause = fetchFailed(systemError('ECONNREFUSED', 'connect'))

    expect(readNetworkFailure(new Error('net::ERR_CONNECTION_REFUSED', { cause }))).toEqual({
      reason: 'unreachable',
      sent: true,
      detail: 'ERR_CONNECTION_REFUSED',
    })
  })

  it.each([
    [fetchFailed(systemError('ECONNREFUSED', 'read')), 'ECONNREFUSED'],
    [fetchFailed(systemError('ECONNREFUSED')), 'ECONNREFUSED'],
    [fetchFailed(systemError('EADDRNOTAVAIL', 'write')), 'EADDRNOTAVAIL'],
    [fetchFailed(systemError('ECONNRESET', 'read')), 'ECONNRESET'],
    [fetchFailed(systemError('EHOSTUNREACH', 'read')), 'EHOSTUNREACH'],
    [fetchFailed(systemError('EPIPE', 'write')), 'EPIPE'],
    [fetchFailed(systemError('UND_ERR_SOCKET')), 'UND_ERR_SOCKET'],
    [
      fetchFailed(
        new AggregateError([systemError('ECONNREFUSED', 'connect'), systemError('ECONNRESET', 'read')]),
      ),
      undefined,
    ],
    [new Error('net::ERR_NETWORK_CHANGED'), 'ERR_NETWORK_CHANGED'],
    [new Error('net::ERR_CONNECTION_RESET'), 'ERR_CONNECTION_RESET'],
    [fetchFailed(undefined), undefined],
    ['what', undefined],
    [undefined, undefined],
  ])('%s: it may have been sent', (error, detail) => {
    expect(readNetworkFailure(error)).toEqual({
      reason: 'network',
      sent: true,
      ...(detail === undefined ? {} : { detail }),
    })
  })

  it('knows a redirect that Electron did not follow', () => {
    expect(readNetworkFailure(new Error('Redirect was cancelled'))).toEqual({
      reason: 'redirect',
      sent: true,
    })
  })

  it('never repeats a message, which may quote a header', () => {
    const error = fetchFailed(
      Object.assign(new TypeError('"Bearer secret" is invalid'), { code: 'Bearer secret' }),
    )

    expect(JSON.stringify(readNetworkFailure(error))).not.toContain('secret')
  })

  it('ends with a cause that leads back to its error', () => {
    const error = new Error('round')
    error.cause = error

    expect(readNetworkFailure(error).reason).toBe('network')
  })
})
