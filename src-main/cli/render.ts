import type { RunCommand } from './commands'
import { ExitCode } from './exit-code'

/** `pushcard render`: says that it comes later, and does nothing. */
export const render: RunCommand = ({ output }) => {
  output.note(output.say({ key: 'cli.render-comes-later' }))
  return Promise.resolve(ExitCode.wrongUsage)
}
