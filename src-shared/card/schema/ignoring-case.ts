/**
 * A pattern that takes letters of either case, from an expression with the flag `i`: JSON Schema knows no flags. Of classes
 * it knows the range `a-z` only.
 */
export function ignoringCase({ source }: RegExp): string {
  return source.replace(/\\.|\[[^\]]*\]|[a-z]/gi, (part) => {
    if (part.startsWith('\\')) return part
    if (part.startsWith('[')) return part.replace('a-z', 'a-zA-Z')
    return `[${part.toLowerCase()}${part.toUpperCase()}]`
  })
}
