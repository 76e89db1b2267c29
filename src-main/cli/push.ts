import type { RunCommand } from './commands'
import { ExitCode } from './exit-code'
export const push: RunCommand = () => Promise.resolve(ExitCode.done)
