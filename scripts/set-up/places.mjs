import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where things are in a checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

export const nodeModules = join(root, 'node_modules')

/** What the set-up remembers about an installation; it goes away together with that installation. */
export const installedState = join(nodeModules, '.pushcard-studio')

export const outputs = join(root, 'out')

export const commandLine = join(outputs, 'main', 'pushcard.js')

/** What draws a card as a page, for the command line and the window's export. */
export const cardRenderer = join(outputs, 'render', 'card-page.js')

export const standIn = join(root, 'out-stand-in', 'electron.cjs')

export const example = join(root, 'examples', 'office-move.pushcard')

/**
 * The folder that the person called npm from: npm itself changes to the folder of package.json, so that relative
 * file names would point elsewhere.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function callersFolder(env = process.env) {
  const calledByNpm = env['npm_lifecycle_event'] !== undefined
  return (calledByNpm ? env['INIT_CWD'] : undefined) ?? process.cwd()
}
