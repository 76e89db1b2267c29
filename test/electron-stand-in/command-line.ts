/** What the command line says: the same one as the Electron binary's, `[switches] appPath [arguments]`. */
export interface CommandLine {
  /** Every `--name=value` and `--name`, before or after the app path; a name without a value has ''. */
  readonly switches: Map<string, string>
  readonly appPath: string
  /** What follows the app path, switches included: the app sees it in `process.argv`. */
  readonly appArguments: readonly string[]
  /** Playwright asks for both debugging ports before the app path, and holds `ready` until it has attached. */
  readonly drivenByPlaywright: boolean
}

const switchPattern = /^--?([^=]+)(?:=(.*))?$/s

/** Reads the arguments after the program's own name. Without an app path the app is the current folder. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const switches = new Map<string, string>()
  const appArguments: string[] = []
  let appPath: string | undefined
  let drivenByPlaywright = false

  for (const argument of args) {
    const match = switchPattern.exec(argument)
    if (match?.[1] !== undefined) switches.set(match[1], match[2] ?? '')

    if (appPath !== undefined) {
      appArguments.push(argument)
    } else if (match === null) {
      appPath = argument
      drivenByPlaywright = switches.has('inspect') && switches.has('remote-debugging-port')
    }
  }
  return { switches, appPath: appPath ?? '.', appArguments, drivenByPlaywright }
}
