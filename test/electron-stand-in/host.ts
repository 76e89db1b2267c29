import type { AppPackage } from './app-package'
import type { Chromium } from './chromium'
import type { CommandLine } from './command-line'
import type { SchemeServer } from './scheme-server'

/** What the electron module needs of the process round it. There is one per process, as there is one `app`. */
export interface Host {
  readonly commandLine: CommandLine
  readonly appPackage: AppPackage
  readonly schemes: SchemeServer
  readonly env: NodeJS.ProcessEnv
  /** Undefined until shortly before the app is ready. */
  chromium: Chromium | undefined
}

let current: Host | undefined

export function setHost(host: Host): void {
  current = host
}

export function host(): Host {
  if (!current) throw new Error('electron stand-in: the host has not been set up')
  return current
}

/** @throws before the app is ready, with the words of Electron. */
export function runningChromium(action: string): Chromium {
  const { chromium } = host()
  if (!chromium) throw new Error(`Cannot ${action} before app is ready`)
  return chromium
}

/** One line on stderr, for what a person or a test should know. */
export function say(text: string): void {
  process.stderr.write(`electron stand-in: ${text}\n`)
}
