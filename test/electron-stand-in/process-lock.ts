import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that one living process holds. A file whose process has died counts as free. */
export class ProcessLock {
  private constructor(private readonly file: string) {}

  /** @returns the lock, or undefined when another living process has it. */
  static tryAcquire(file: string): ProcessLock | undefined {
    mkdirSync(dirname(file), { recursive: true })
    const own = describeProcess(process.pid)
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, own)
    try {
      // Two tries: the second after a dead process's file was put aside.
      for (let attempt = 0; attempt < 2; attempt++) {
        if (linkIfFree(draft, file)) return new ProcessLock(file)
        const holder = read(file)
        if (holder === own) return new ProcessLock(file)
        if (holder !== undefined && isAlive(holder)) return undefined
        rmSync(file, { force: true })
      }
      return undefined
    } finally {
      rmSync(draft, { force: true })
    }
  }

  release(): void {
    if (read(this.file) === describeProcess(process.pid)) rmSync(this.file, { force: true })
  }
}

function linkIfFree(from: string, to: string): boolean {
  try {
    linkSync(from, to) // unlike a write, a link appears whole, and only if there is none
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** A process by number and start time, since numbers are used again. */
function describeProcess(pid: number): string {
  return `${pid} ${startTime(pid)}`
}

function isAlive(description: string): boolean {
  const pid = Number(description.split(' ')[0])
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return describeProcess(pid) === description
}

/** Field 22 of /proc/<pid>/stat; '' where there is no /proc. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
