import { homedir } from 'node:os'
import type { App } from 'electron'
import { userDataFolder } from '../profiles/user-data-folder'

/** Keeps the app's own files where the command line looks for them. `--user-data-dir` is Electron's own and wins. */
export function chooseUserDataFolder(app: App): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return
  app.setPath('userData', userDataFolder({ platform: process.platform, env: process.env, home: homedir() }))
}
