import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { host, say } from '../host'
import { guard } from '../not-implemented'
import { isPersonThere } from '../person'
import { moveToTrash } from './trash'

/** What the app opened outside itself, oldest first: `globalThis.electronStandIn.opened`, for tests. */
export const opened: { readonly by: string; readonly target: string }[] = []

/** Electron's `shell`. Things are really opened for a person only: by `xdg-open`. */
export function createShell() {
  return guard(
    {
      openExternal: async (url: string) => {
        await open('openExternal', new URL(url).href)
      },
      openPath: async (path: string) => {
        if (!existsSync(path)) return 'Failed to open path'
        return open('openPath', path).then(() => '', String)
      },
      showItemInFolder: (path: string) => {
        open('showItemInFolder', dirname(path)).catch((error: unknown) => say(String(error)))
      },
      trashItem: async (path: string) => {
        await moveToTrash(path, host().env)
      },
      beep: () => void process.stderr.write('\u0007'),
    },
    'shell',
  )
}

/** STAND_IN_OPEN_EXTERNAL=1 opens in any case, =0 in none. @throws when there is no `xdg-open` */
async function open(by: string, target: string): Promise<void> {
  opened.push({ by, target })
  say(`shell.${by} ${target}`)
  const asked = host().env.STAND_IN_OPEN_EXTERNAL
  if (asked === '0' || (asked !== '1' && !isPersonThere())) return
  const program = spawn('xdg-open', [target], { stdio: 'ignore', detached: true })
  program.unref()
  await once(program, 'spawn')
}
