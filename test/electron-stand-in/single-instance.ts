import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProcessLock } from './process-lock'

/** What a second launch tells the first. */
export interface SecondInstance {
  readonly argv: string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

/**
 * Electron's single instance lock: one process per user data folder. The call has to answer at once and the loser
 * usually quits in the same breath, so it leaves its message as a file in a folder that the winner watches.
 */
export class SingleInstance {
  private lock: ProcessLock | undefined
  private stopWatching: (() => void) | undefined

  constructor(private readonly onSecondInstance: (message: SecondInstance) => void) {}

  get held(): boolean {
    return this.lock !== undefined
  }

  request(userData: string, message: SecondInstance): boolean {
    if (this.lock) return true
    const letters = join(userData, 'stand-in-second-instances')
    mkdirSync(letters, { recursive: true })
    this.lock = ProcessLock.tryAcquire(join(userData, 'stand-in-instance.lock'))
    if (this.lock) this.watchLetters(letters)
    else writeLetter(letters, message)
    return this.lock !== undefined
  }

  release(): void {
    this.stopWatching?.()
    this.lock?.release()
    this.lock = undefined
  }

  private watchLetters(folder: string): void {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true }) // of an earlier run
    const watcher = watch(folder, () => {
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
        const file = join(folder, name)
        const message = JSON.parse(readFileSync(file, 'utf8')) as SecondInstance
        rmSync(file)
        this.onSecondInstance(message)
      }
    })
    watcher.unref()
    this.stopWatching = () => watcher.close()
  }
}

function writeLetter(folder: string, message: SecondInstance): void {
  const draft = join(folder, `${randomUUID()}.draft`)
  writeFileSync(draft, JSON.stringify(message))
  renameSync(draft, draft.replace(/\.draft$/, '.json'))
}
