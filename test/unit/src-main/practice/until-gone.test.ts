import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { untilGone } from '../../../../src-main/practice/until-gone'

let server: Server
let client: Socket
let response: ServerResponse

/** A request that waits for its answer. */
beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  ;[, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse]
})

afterEach(() => {
  client.destroy()
  server.close()
})

describe('untilGone', () => {
  it('is not aborted while the client waits', () => {
    expect(untilGone(response, new AbortController().signal).aborted).toBe(false)
  })

  it('is aborted when the client leaves', async () => {
    const signal = untilGone(response, new AbortController().signal)
    client.destroy()
    await once(signal, 'abort')
    expect(signal.aborted).toBe(true)
  })

  it('is aborted from the start when the client has left before', async () => {
    client.destroy()
    await once(response, 'close')
    expect(untilGone(response, new AbortController().signal).aborted).toBe(true)
  })

  it('is aborted when the help desk closes', () => {
    const closing = new AbortController()
    const signal = untilGone(response, closing.signal)
    closing.abort()
    expect(signal.aborted).toBe(true)
  })
})
