/** A step into a JSON document: a member's name or an item's index. */
export type JsonPath = readonly (string | number)[]

/** The JSON pointer (RFC 6901) of a path: `['a/b', 0]` → `/a~1b/0`. */
export function toPointer(path: JsonPath): string {
  return path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('')
}

/**
 * The steps of a JSON pointer, all as strings (a pointer does not tell an index from a name).
 * @throws {SyntaxError} when the text is neither empty nor starts with `/`.
 */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return []
  if (!pointer.startsWith('/')) throw new SyntaxError(`not a JSON pointer: ${pointer}`)
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
