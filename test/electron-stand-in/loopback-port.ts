import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'

/**
 * Listens on loopback, on the port of the last time if it is free: the port is part of the page's origin, to which
 * localStorage belongs.
 * @param file remembers the port; undefined: any port will do.
 */
export async function listenOnLoopback(server: Server, file: string | undefined): Promise<number> {
  const wanted = file === undefined ? 0 : rememberedPort(file)
  const port = await listen(server, wanted).catch((error: unknown) => {
    if (wanted === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return listen(server, 0)
  })
  if (file !== undefined && port !== wanted) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${port}\n`)
  }
  return port
}

function rememberedPort(file: string): number {
  try {
    const port = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(port) && port > 1_023 && port < 65_536 ? port : 0
  } catch {
    return 0 // the first time
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
