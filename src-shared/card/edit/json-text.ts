import { createScanner } from 'jsonc-parser'
import { fail, ok, type Result } from '../../result'

/** The tokens of a text as they were typed, without the white space; `undefined` when the text is not JSON. */
function tokensOf(text: string): string[] | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const scanner = createScanner(text, true)
  const tokens: string[] = []
  for (;;) {
    scanner.scan()
    const start = scanner.getTokenOffset()
    // At the end of the text comes a token without letters.
    if (scanner.getTokenLength() === 0) return tokens
    tokens.push(text.slice(start, start + scanner.getTokenLength()))
  }
}

/** JSON without white space. Numbers and escapes stay as they were typed, which `JSON.stringify` would not do. */
export function minified(text: string): Result<string> {
  const tokens = tokensOf(text)
  return tokens === undefined ? fail('card-edit.not-json') : ok(tokens.join(''))
}

/**
 * JSON with one member or item to a line. Numbers and escapes stay as they were typed; line breaks are LF, or CRLF where
 * the text has them already.
 * @param indent - one step of indentation.
 */
export function pretty(text: string, indent = '  '): Result<string> {
  const tokens = tokensOf(text)
  if (tokens === undefined) return fail('card-edit.not-json')

  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const pieces: string[] = []
  let depth = 0
  const newLine = (): void => {
    pieces.push(lineBreak + indent.repeat(depth))
  }
  tokens.forEach((token, index) => {
    const isFirst = isOpening(tokens[index - 1])
    if (isClosing(token)) {
      depth -= 1
      if (!isFirst) newLine()
    } else if (isFirst) newLine()

    pieces.push(token)
    if (isOpening(token)) depth += 1
    else if (token === ',') newLine()
    else if (token === ':') pieces.push(' ')
  })
  return ok(pieces.join(''))
}

function isOpening(token: string | undefined): boolean {
  return token === '{' || token === '['
}

function isClosing(token: string): boolean {
  return token === '}' || token === ']'
}
