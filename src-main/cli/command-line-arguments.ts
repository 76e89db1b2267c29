import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '@shared/result'
import { namesCredential } from './credential-arguments'

/** An option of a command: `string` takes a value, `boolean` none. */
export type OptionType = 'string' | 'boolean'

export type OptionTypes = Readonly<Record<string, OptionType>>

export interface ParsedArguments {
  readonly values: Readonly<Record<string, string | true>>
  readonly positionals: readonly string[]
}

/**
 * Reads the arguments of a command. Failures are sentences in both languages, which `parseArgs`'s own strict mode
 * cannot give: `cli.unknown-option`, `cli.credentials-in-arguments`,
 * `cli.option-needs-value`, `cli.option-takes-no-value`.
 *
 * @param short - one letter for the name of an option.
 */
export function parseArguments(
  args: readonly string[],
  types: OptionTypes,
  short: Readonly<Record<string, string>> = {},
): Result<ParsedArguments> {
  const shortOf = (name: string): { short?: string } => {
    const letter = Object.keys(short).find((candidate) => short[candidate] === name)
    return letter === undefined ? {} : { short: letter }
  }
  const options = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { type, ...shortOf(name) }]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })

  const values: Record<string, string | true> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue

    const option = token.rawName
    const type = Object.hasOwn(types, token.name) ? types[token.name] : undefined
    if (type === undefined) {
      return namesCredential(token.name)
        ? fail('cli.credentials-in-arguments')
        : fail('cli.unknown-option', { option })
    }
    if (type === 'boolean') {
      if (token.value !== undefined) return fail('cli.option-takes-no-value', { option })
      values[token.name] = true
      continue
    }
    // `--port --json` names no port: what looks like an option is a value only behind an equals sign.
    const value = token.value ?? ''
    const looksLikeOption = !(token.inlineValue ?? false) && value.startsWith('-') && value !== '-'
    if (value === '' || looksLikeOption) return fail('cli.option-needs-value', { option })
    values[token.name] = value
  }
  return ok({ values, positionals })
}
