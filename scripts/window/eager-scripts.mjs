import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The scripts that the built page loads before it can paint: those that index.html names, and those that they import
 * statically. What they import on demand, Monaco above all, is not among them.
 *
 * @param {string} page - the folder of the built page
 * @returns {Promise<Map<string, Buffer>>} the scripts by their path in the folder
 */
export async function eagerScripts(page) {
  const html = await readFile(join(page, 'index.html'), 'utf8')
  const waiting = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1])
  const seen = new Map()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    const script = await readFile(join(page, path))
    seen.set(path, script)
    const imports = String(script).matchAll(
      /\bfrom\s*["'`]\.\/([^"'`]+\.js)["'`]|\bimport\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    )
    for (const [, named, bare] of imports) waiting.push(`assets/${named ?? bare}`)
  }
  return seen
}
