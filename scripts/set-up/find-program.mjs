import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * The first of the named programs that can be run: an absolute path, or a name that is looked up on `PATH`.
 *
 * @param {readonly (string | undefined)[]} names
 * @param {string} [searchPath]
 * @returns {string | null} its absolute path
 */
export function findProgram(names, searchPath = process.env.PATH ?? '') {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '')

  for (const name of names) {
    if (name === undefined || name === '') continue
    const places = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))
    const found = places.find(isProgram)
    if (found !== undefined) return found
  }
  return null
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
