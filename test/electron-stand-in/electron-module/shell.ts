import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { host, say } from '../host'
import { guard } from '../not-implemented'
import { moveToTrash } from './trash'

/** What the app opened outside itself, oldest first: `globalThis.electronStandIn.opened`, for tests. */
export const opened: { readonly by: string; readonly target: string }[] = []

/** Electron's `shell`. Nothing is really opened, unless STAND_IN_OPEN_EXTERNAL=1. */
export function createShell() {
  return guard(
    {
      openExternal: (url: string) => {
        open('openExternal', new URL(url).href)
        return Promise.resolve()
      },
      openPath: (path: string) => {
        if (!existsSync(path)) return Promise.resolve('Failed to open path')
        open('openPath', path)
        return Promise.resolve('')
      },
      showItemInFolder: (path: string) => open('showItemInFolder', dirname(path)),
      trashItem: async (path: string) => {
        await moveToTrash(path, host().env)
      },
      beep: () => void process.stderr.write('\u0007'),
    },
    'shell',
  )
}

function open(by: string, target: string): void {
  opened.push({ by, target })
  say(`shell.${by} ${target}`)
  if (host().env.STAND_IN_OPEN_EXTERNAL !== '1') return
  const program = spawn('xdg-open', [target], { stdio: 'ignore', detached: true })
  program.on('error', (error) => say(`xdg-open: ${error.message}`))
  program.unref()
}
