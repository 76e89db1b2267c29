import { cliMessages } from './cli'
import { cliLifeMessages } from './cli-life'
import { cliRenderMessages } from './cli-render'

/** What only the command line says: apart from the catalogue, so that the window need not load it. */
export const commandLineMessages = { ...cliMessages, ...cliLifeMessages, ...cliRenderMessages }
