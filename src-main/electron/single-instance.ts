import { isAbsolute, resolve } from 'node:path'
import type { App } from 'electron'
import * as v from 'valibot'

/** The one running app: what it is asked to open, from its own start and from later ones. */
export interface Instance {
  /** The files given on the command line or by the system before the window was there. */
  readonly filesToOpen: string[]
  /** Called for files that are given later, with an empty list when the app is merely started again. */
  onOpen: (paths: string[]) => void
}

/** What a later start hands over. Any program of this user can send it. */
const handedOver = v.object({
  files: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4096), v.check(isAbsolute))), v.maxLength(1000)),
})

/** @returns nothing when the app is running already; that one has been told what to open. */
export function setUpSingleInstance(app: App): Instance | undefined {
  const filesToOpen = filesIn(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
  // Not by its arguments: Chromium puts those of a later start in another order and adds its own.
  if (!app.requestSingleInstanceLock({ files: filesToOpen })) return undefined
  const instance: Instance = { filesToOpen, onOpen: (paths) => filesToOpen.push(...paths) }

  app.on('second-instance', (_event, _argv, _workingDirectory, data) => {
    const checked = v.safeParse(handedOver, data)
    instance.onOpen(checked.success ? checked.output.files : [])
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    instance.onOpen([path])
  })
  return instance
}

/** The files among the arguments of a command line. */
export function filesIn(commandLine: readonly string[], workingDirectory: string): string[] {
  return commandLine
    .filter((word) => !word.startsWith('-') && word !== '')
    .map((word) => resolve(workingDirectory, word))
}
