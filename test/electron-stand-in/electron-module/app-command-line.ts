import { host } from '../host'
import { guard, notImplemented } from '../not-implemented'

/** Switches that the app wants Chromium to get. */
export const appSwitches = new Map<string, string>()

/** Electron's `app.commandLine`. */
export function createCommandLine(): object {
  const { switches } = host().commandLine
  return guard(
    {
      appendSwitch: (name: string, value = '') => {
        switches.set(name, value)
        appSwitches.set(name, value)
      },
      hasSwitch: (name: string) => switches.has(name),
      getSwitchValue: (name: string) => switches.get(name) ?? '',
      removeSwitch: (name: string) => {
        switches.delete(name)
        appSwitches.delete(name)
      },
      appendArgument: () => notImplemented('app.commandLine.appendArgument'),
    },
    'app.commandLine',
  )
}
