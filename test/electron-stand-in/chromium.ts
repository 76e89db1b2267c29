import { spawn, type ChildProcess } from 'node:child_process'
import { readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { CdpPipe } from './cdp-pipe'
import { appWindowArguments, chromiumArguments, type ChromiumOptions } from './chromium-program'

/** How long Chromium may take to write its profile and end, in milliseconds. */
const endingTime = 3_000

/** A running Chromium: the windows of the app. */
export class Chromium {
  readonly cdp: CdpPipe
  readonly ended: Promise<number>
  private readonly child: ChildProcess

  constructor(
    private readonly program: string,
    private readonly options: ChromiumOptions,
  ) {
    // A group of its own: it can be ended whole, and Ctrl+C on the terminal reaches the app first.
    this.child = spawn(program, chromiumArguments(options), {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    })
    this.cdp = new CdpPipe(this.child.stdio[3] as Writable, this.child.stdio[4] as Readable)
    this.ended = new Promise((resolve) => {
      this.child.once('exit', (code) => resolve(code ?? 1))
    })
    createInterface({ input: this.child.stderr! }).on('line', (line) => {
      // Playwright waits for this line; the others are Chromium's talk about services that are not there.
      if (line.includes('DevTools listening on') || process.env.STAND_IN_DEBUG) {
        process.stderr.write(`${line}\n`)
      }
    })
  }

  get headless(): boolean {
    return this.options.headless
  }

  /** Opens a window without tabs and address bar; it appears as a page target with that URL. */
  openAppWindow(url: string): Promise<void> {
    const messenger = spawn(this.program, appWindowArguments(this.options, url), { stdio: 'ignore' })
    return new Promise((resolve, reject) => {
      messenger.once('error', reject)
      messenger.once('exit', (code) => {
        if (code === 0) resolve()
        else
          reject(new Error(`electron stand-in: Chromium refused to open a window (exit code ${code ?? 1})`))
      })
    })
  }

  /** Asks Chromium to end, so that storage reaches the disk; ends it by force if it takes too long. */
  async end(): Promise<void> {
    this.cdp.browser.sendIfAlive('Browser.close')
    await Promise.race([this.ended, new Promise((resolve) => setTimeout(resolve, endingTime).unref())])
    this.kill()
  }

  /** Ends every process of Chromium at once. Safe to call twice, and in a process's `exit`. */
  kill(): void {
    if (this.child.pid === undefined) return
    try {
      process.kill(-this.child.pid, 'SIGKILL')
    } catch {
      // The group has ended already.
    }
    removeSingletonSocket(this.options.profile)
  }
}

/** Chromium keeps a socket in the temporary folder, which it removes only when it ends by itself. */
function removeSingletonSocket(profile: string): void {
  try {
    const folder = dirname(readlinkSync(join(profile, 'SingletonSocket')))
    if (dirname(folder) === tmpdir()) rmSync(folder, { recursive: true, force: true })
  } catch {
    // There is none: Chromium has ended by itself, or has not come that far.
  }
  for (const name of ['SingletonSocket', 'SingletonLock', 'SingletonCookie']) {
    rmSync(join(profile, name), { force: true })
  }
}
