import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { FromProgram, ToProgram } from './program-messages'

/** The program with the outbox, running. */
export interface StormProcess {
  readonly tell: (message: ToProgram) => void
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
}

/**
 * @param program - the bundled program.
 * @param start - its one argument.
 * @param hear - told everything that it says while it lives.
 */
export function startStormProcess(
  program: string,
  start: { readonly folder: string; readonly helpdeskId: string },
  hear: (message: FromProgram) => void,
): StormProcess {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [program, JSON.stringify(start)], {
    stdio: 'pipe',
  })
  let isAlive = true
  const closed = once(child, 'close').then(() => (isAlive = false))
  // What is written to a process that is being killed goes nowhere.
  child.stdin.on('error', () => undefined)
  child.stderr.pipe(process.stderr)
  createInterface(child.stdout).on('line', (line) => {
    if (isAlive) hear(JSON.parse(line) as FromProgram)
  })

  return {
    tell: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    kill: async () => {
      isAlive = false
      child.kill('SIGKILL')
      await closed
    },
  }
}
