import { commands, type Command } from './commands'
import type { Output } from './output'

/** All commands, each in a line. */
export function generalHelp(output: Output): string {
  const names = Object.keys(commands)
  const width = Math.max(...names.map((name) => name.length))
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${output.say({ key: summary })}`,
  )
  return [
    output.say({ key: 'cli.help-usage', params: { usage: 'pushcard COMMAND …' } }),
    '',
    ...lines,
    '',
    output.say({ key: 'cli.help-options' }),
    '',
    output.say({ key: 'cli.help-credentials' }),
    '',
    output.say({ key: 'cli.help-exit-codes' }),
  ].join('\n')
}

/** One command: what it does and how it is called. */
export function commandHelp(name: string, { synopsis, summary, options }: Command, output: Output): string {
  const described = Object.keys(options).flatMap((option) => {
    const key = optionHelp[option]
    return key === undefined ? [] : [`  --${option.padEnd(10)}  ${output.say({ key })}`]
  })
  return [
    output.say({ key: 'cli.help-usage', params: { usage: `pushcard ${name} ${synopsis}` } }),
    output.say({ key: summary }),
    '',
    ...described,
    output.say({ key: 'cli.help-options' }),
  ].join('\n')
}

const optionHelp: Readonly<Record<string, Command['summary']>> = {
  json: 'cli.option-json',
  profile: 'cli.option-profile',
  'base-url': 'cli.option-base-url',
  'dry-run': 'cli.option-dry-run',
  'no-check': 'cli.option-no-check',
  force: 'cli.option-force',
  yes: 'cli.option-yes',
  port: 'cli.option-port',
  out: 'cli.option-out',
  theme: 'cli.option-theme',
  width: 'cli.option-width',
  locale: 'cli.option-locale',
  brand: 'cli.option-brand',
  'user-id-type': 'cli.option-user-id-type',
  overwrite: 'cli.option-overwrite',
}
