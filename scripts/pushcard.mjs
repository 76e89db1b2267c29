/**
 * `npm run -s pushcard -- …`: the command line of a checkout. It installs and builds what changed, says so on
 * standard error only, and runs the command in this very process, with relative file names taken from the folder that
 * it was called from.
 */
import { createRequire } from 'node:module'
import { commandLineParts } from './set-up/build-parts.mjs'
import { ensureBuilt } from './set-up/build.mjs'
import { ensureInstalled } from './set-up/install.mjs'
import { callersFolder, commandLine } from './set-up/places.mjs'
import { SetUpError, tell } from './set-up/tell.mjs'

/** The command line's own code for "could not even begin". */
const wrongUsage = 2

try {
  await ensureInstalled()
  await ensureBuilt(commandLineParts)
} catch (error) {
  if (!(error instanceof SetUpError)) throw error
  if (error.output !== '') tell(error.output.trimEnd())
  tell(error.message)
  process.exit(wrongUsage)
}

process.chdir(callersFolder())
process.argv[1] = commandLine
createRequire(import.meta.url)(commandLine)
