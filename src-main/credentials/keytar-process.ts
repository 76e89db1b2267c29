import { spawn, type ChildProcess } from 'node:child_process'
import type { KeytarHost } from './keytar-module'

interface Answer {
  readonly id: number
  readonly value?: unknown
  readonly error?: string
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * The program of the process: it answers one call after the other, over the channel to its parent and nowhere else. It
 * ends with its parent by a signal, since `process.exit` would wait for a call that hangs.
 */
export const keytarProgram = `
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.on('message', async ({ id, call, args }) => {
    const answer = { id }
    try {
      answer.value = (await require(process.argv[1])[call](...args)) ?? null
    } catch (error) {
      answer.error = String(error.message)
    }
    process.send(answer)
  })
`

/**
 * keytar in a process that is started with the first call and again after {@link KeytarHost.abandon}. Secrets pass
 * through a private channel, never through arguments or the environment. It does not keep this process alive.
 *
 * @param keytarPath where keytar is, absolute
 */
export function startKeytarProcess(keytarPath: string): KeytarHost & { abandon(): void } {
  const waiting = new Map<number, Waiting>()
  let child: ChildProcess | undefined
  let calls = 0

  function start(): ChildProcess {
    const started = spawn(process.execPath, ['-e', keytarProgram, keytarPath], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      windowsHide: true,
    })
    started.on('message', (message) => {
      const { id, value, error } = message as Answer
      if (error === undefined) waiting.get(id)?.resolve(value)
      else waiting.get(id)?.reject(new Error(error))
      waiting.delete(id)
    })
    started.on('error', (error) => giveUp(started, error))
    started.on('exit', () => giveUp(started, new Error('The process of keytar has ended')))
    started.unref()
    started.channel?.unref()
    return started
  }

  function giveUp(ended: ChildProcess, error: Error): void {
    if (ended !== child) return
    child = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function call(name: string, ...args: string[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = calls++
      waiting.set(id, { resolve, reject })
      child ??= start()
      child.send({ id, call: name, args }, (error) => {
        if (error !== null && waiting.delete(id)) reject(error)
      })
    })
  }

  return {
    getPassword: (service, account) => call('getPassword', service, account) as Promise<string | null>,
    async setPassword(service, account, password) {
      await call('setPassword', service, account, password)
    },
    deletePassword: (service, account) => call('deletePassword', service, account) as Promise<boolean>,
    abandon() {
      const ended = child
      if (ended === undefined) return
      giveUp(ended, new Error('The call was given up'))
      ended.kill('SIGKILL')
    },
  }
}
