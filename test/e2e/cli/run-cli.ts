import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const program = join(import.meta.dirname, '../../../out/main/pushcard.js')

/** The app's own files of these tests; not there until something is kept, as on a new computer. */
export const userData = join(tmpdir(), `pushcard-cli-user-data-${process.pid}-${Date.now()}`)
afterAll(() => rmSync(userData, { recursive: true, force: true }))

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
      PUSHCARD_USER_DATA: userData,
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
