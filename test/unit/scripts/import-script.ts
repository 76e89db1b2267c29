import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const scripts = join(import.meta.dirname, '../../../scripts')

/**
 * The members of a script. The scripts are plain JavaScript, since they run before TypeScript is installed, so a test
 * says itself which members it uses.
 */
export async function importScript<Members>(path: string): Promise<Members> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(scripts, path)).href)) as Members
}
