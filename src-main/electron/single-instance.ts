import { resolve } from 'node:path'
import type { App } from 'electron'

/** The one running app: what it is asked to open, from its own start and from later ones. */
export interface Instance {
  /** The files given on the command line or by the system before the window was there. */
  readonly filesToOpen: string[]
  /** Called for files that are given later, with an empty list when the app is merely started again. */
  onOpen: (paths: string[]) => void
}

/** @returns nothing when the app is running already; that one has been told what to open. */
export function setUpSingleInstance(app: App): Instance | undefined {
  if (!app.requestSingleInstanceLock()) return undefined
  const filesToOpen = filesIn(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
  const instance: Instance = { filesToOpen, onOpen: (paths) => filesToOpen.push(...paths) }

  app.on('second-instance', (_event, argv, workingDirectory) =>
    instance.onOpen(filesIn(argv.slice(app.isPackaged ? 1 : 2), workingDirectory)),
  )
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
