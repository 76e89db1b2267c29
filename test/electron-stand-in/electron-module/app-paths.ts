import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

/** `app.getPath` and `app.setPath`, with Electron's places on Linux. */
export class AppPaths {
  private readonly chosen = new Map<string, string>()

  constructor(
    private readonly appName: () => string,
    private readonly env: NodeJS.ProcessEnv,
    userDataSwitch: string | undefined,
  ) {
    if (userDataSwitch) this.chosen.set('userData', resolve(userDataSwitch))
  }

  get(name: string): string {
    const path = this.chosen.get(name) ?? this.default(name)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    if (this.default(name) === undefined) throw new Error(`Failed to set path`)
    if (name === 'userData' || name === 'sessionData') mkdirSync(path, { recursive: true })
    this.chosen.set(name, path)
  }

  private default(name: string): string | undefined {
    const home = homedir()
    switch (name) {
      case 'home':
        return home
      case 'appData':
        return this.env.XDG_CONFIG_HOME ?? join(home, '.config')
      case 'userData':
        return join(this.get('appData'), this.appName())
      case 'sessionData':
        return this.get('userData')
      case 'temp':
        return tmpdir()
      case 'exe':
        return process.execPath
      case 'logs':
        return join(this.get('userData'), 'logs')
      case 'crashDumps':
        return join(this.get('userData'), 'Crashpad')
      case 'desktop':
        return this.env.XDG_DESKTOP_DIR ?? join(home, 'Desktop')
      case 'documents':
        return this.env.XDG_DOCUMENTS_DIR ?? join(home, 'Documents')
      case 'downloads':
        return this.env.XDG_DOWNLOAD_DIR ?? join(home, 'Downloads')
      default:
        return undefined
    }
  }
}
