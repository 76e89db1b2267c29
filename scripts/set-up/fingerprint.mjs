import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A short text that changes when a file among `paths` is added, removed, renamed or written. Folders are taken with
 * everything in them. It looks at names, sizes and times only, so that it is quick; a file that is written anew with
 * the same content counts as changed, which costs one build.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to `root`; one that is absent counts as absent
 * @returns {string}
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) addPath(hash, root, path)
  return hash.digest('hex').slice(0, 32)
}

function addPath(hash, root, path) {
  const facts = statSync(join(root, path), { throwIfNoEntry: false, bigint: true })

  if (facts === undefined) {
    hash.update(`absent ${path}\n`)
  } else if (facts.isDirectory()) {
    hash.update(`folder ${path}\n`)
    for (const name of readdirSync(join(root, path)).sort()) addPath(hash, root, `${path}/${name}`)
  } else {
    hash.update(`file ${path} ${facts.size} ${facts.mtimeNs}\n`)
  }
}
