import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The tests are about the stand-in’s sources as they are now; built once, before any file of them runs. */
export function setup(): void {
  const script = resolve(import.meta.dirname, '../../scripts/build-electron-stand-in.mjs')
  execFileSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] })
}
