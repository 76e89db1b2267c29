import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../../src-main/cli/command-line-arguments'

const types = { json: 'boolean', port: 'string', help: 'boolean' } as const
const parse = (...args: string[]) => parseArguments(args, types, { h: 'help' })

function codeOf(...args: string[]): string {
  const parsed = parse(...args)
  return parsed.ok ? 'ok' : parsed.error.code
}

describe('parseArguments', () => {
  it('reads options and operands in any order', () => {
    expect(parse('a.pushcard', '--port', '80', '--json', 'b.json')).toEqual({
      ok: true,
      value: { values: { port: '80', json: true }, positionals: ['a.pushcard', 'b.json'] },
    })
  })

  it('takes a value behind an equals sign, whatever it begins with', () => {
    expect(parse('--port=-1')).toMatchObject({ value: { values: { port: '-1' } } })
  })

  it('takes what follows a double dash for operands', () => {
    expect(parse('--', '--json')).toMatchObject({ value: { values: {}, positionals: ['--json'] } })
  })

  it('reads short options', () => {
    expect(parse('-h')).toMatchObject({ value: { values: { help: true } } })
  })

  it.each([
    [['--jsno'], 'cli.unknown-option'],
    [['--user-access-token', 'u-1'], 'cli.credentials-in-arguments'],
    [['--helpdesk-id=69'], 'cli.credentials-in-arguments'],
    [['-x'], 'cli.unknown-option'],
    [['--__proto__'], 'cli.unknown-option'],
    [['--constructor'], 'cli.unknown-option'],
    [['--port'], 'cli.option-needs-value'],
    [['--port='], 'cli.option-needs-value'],
    [['--port', '--json'], 'cli.option-needs-value'],
    [['--json=yes'], 'cli.option-takes-no-value'],
  ])('refuses %j: %s', (args, code) => {
    expect(codeOf(...args)).toBe(code)
  })

  it('names the option as it was typed', () => {
    expect(parse('--jsno')).toMatchObject({ error: { message: { params: { option: '--jsno' } } } })
  })
})
