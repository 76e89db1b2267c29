import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const program = join(import.meta.dirname, '../../../out/main/pushcard.js')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Added to an environment without credentials, language, display or keychain. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** The built command line as a child process. */
export function startCli(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  if (!existsSync(program))
    throw new Error('out/main/pushcard.js is not built: run "npm test -- build" first')

  return spawn(process.execPath, [program, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: {
      PATH: process.env.PATH ?? '',
      LANG: 'en_US.UTF-8',
      // No keychain, at once and on every computer, unless a test brings one.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      PUSHCARD_USER_DATA: '/nonexistent-pushcard-user-data',
      ...options.env,
    },
  })
}

/** Runs the command line to its end. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = startCli(args, options)
  child.stdin.end()
  return ended(child)
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => stdout.push(piece))
  child.stderr.on('data', (piece: Buffer) => stderr.push(piece))

  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    )
  })
}
