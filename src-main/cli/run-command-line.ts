import type { Language } from '@shared/messages/language'
import { fail, ok, type Message, type Result } from '@shared/result'
import packageJson from '../../package.json'
import { chooseLanguage } from './choose-language'
import { parseArguments } from './command-line-arguments'
import { commands, type Command } from './commands'
import { looksLikeToken } from './credential-arguments'
import { ExitCode } from './exit-code'
import { commandHelp, generalHelp } from './help'
import type { Host } from './host'
import { Output } from './output'

const globalOptions = { lang: 'string', help: 'boolean', version: 'boolean' } as const
const short = { h: 'help', V: 'version' }

/**
 * Reads the arguments, runs the command and says how it ended.
 *
 * @param args - the arguments after the program's name.
 */
export async function runCommandLine(args: readonly string[], host: Host): Promise<ExitCode> {
  const { before, name, after } = splitAtCommand(args)
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  const parsed = parseArguments([...before, ...after], { ...globalOptions, ...command?.options }, short)
  const options = parsed.ok ? parsed.value.values : {}
  const language = languageFor(parsed.ok ? options.lang : scanForLanguage(args), host)
  const output = new Output({ ...host, language: language.value, json: options.json === true })

  const refuse = (message: Message): ExitCode => {
    output.note(`pushcard: ${output.say(message)}`)
    output.note()
    output.note(
      name !== undefined && command !== undefined ? commandHelp(name, command, output) : generalHelp(output),
    )
    return ExitCode.wrongUsage
  }

  if (!parsed.ok) return refuse(parsed.error.message)
  if (!language.known) return refuse({ key: 'cli.language-unknown' })
  if (options.version === true) return tell(host, packageJson.version)
  if (options.help === true) {
    return tell(
      host,
      name !== undefined && command !== undefined ? commandHelp(name, command, output) : generalHelp(output),
    )
  }
  if (name === undefined) return refuse({ key: 'cli.no-command' })
  if (command === undefined) return refuse({ key: 'cli.unknown-command', params: { command: name } })

  const operands = parsed.value.positionals
  const counted = checkCount(operands, command)
  if (!counted.ok) return refuse(counted.error.message)
  const run = await command.load()
  return run({ options, operands, host, output })
}

/** The command's name is the first argument that is no option; options for all commands may stand before it. */
function splitAtCommand(args: readonly string[]): {
  before: readonly string[]
  name: string | undefined
  after: readonly string[]
} {
  let index = 0
  while (args[index]?.startsWith('-') === true) index += args[index] === '--lang' ? 2 : 1
  return { before: args.slice(0, index), name: args[index], after: args.slice(index + 1) }
}

function languageFor(
  asked: string | true | undefined,
  host: Pick<Host, 'env' | 'systemLocale'>,
): { value: Language; known: boolean } {
  const known = asked === undefined || asked === 'zh' || asked === 'en'
  const choice = asked === 'zh' || asked === 'en' ? asked : undefined
  return { value: chooseLanguage(choice, host.env, host.systemLocale), known }
}

/** The language for what has to be said outside of any command. */
export function languageOfArguments(
  args: readonly string[],
  host: Pick<Host, 'env' | 'systemLocale'>,
): Language {
  return languageFor(scanForLanguage(args), host).value
}

/** Arguments that cannot be read are complained of in the language that was asked for all the same. */
function scanForLanguage(args: readonly string[]): string | undefined {
  const separate = args.indexOf('--lang')
  const asked = separate === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice(7) : args[separate + 1]
  return asked === 'zh' || asked === 'en' ? asked : undefined
}

function checkCount(operands: readonly string[], { operands: { min, max } }: Command): Result<null> {
  if (operands.length < min) return fail('cli.file-missing')
  const tooMany = operands[max]
  if (tooMany === undefined) return ok(null)

  return looksLikeToken(tooMany)
    ? fail('cli.credentials-in-arguments')
    : fail('cli.too-many-arguments', { argument: tooMany })
}

function tell(host: Host, text: string): ExitCode {
  host.stdout.write(`${text}\n`)
  return ExitCode.done
}
