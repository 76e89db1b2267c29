import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

describe('pushcard', () => {
  it('prints its version and nothing else', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('prints its help on standard output when asked', async () => {
    const { code, stdout, stderr } = await runCli(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of ['validate', 'push', 'rehearse', 'practice', 'render'])
      expect(stdout).toContain(command)
  })

  it('prints the help of a command', async () => {
    const { code, stdout } = await runCli(['push', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('pushcard push DRAFT')
    expect(stdout).toContain('--dry-run')
  })

  it.each([
    ['no command', [], 'No command'],
    ['an unknown command', ['pusch'], '“pusch”'],
    ['an unknown option', ['validate', 'a.json', '--jsno'], '--jsno'],
    ['an option of another command', ['validate', 'a.json', '--port', '1'], '--port'],
    ['no file', ['validate'], 'No file'],
    ['two drafts', ['push', 'a.pushcard', 'b.pushcard'], 'b.pushcard'],
    ['an operand where none is taken', ['practice', 'a.pushcard'], 'a.pushcard'],
    ['an option without its value', ['push', 'a.pushcard', '--profile'], '--profile'],
    ['an unknown language', ['--lang', 'fr', 'validate', 'a.json'], '--lang'],
  ])('ends with 2 and says why on standard error: %s', async (_title, args, words) => {
    const { code, stdout, stderr } = await runCli(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).toContain('Usage: pushcard')
  })

  it.each([
    [['push', 'a.pushcard', '--token', 'u-canary']],
    [['push', 'a.pushcard', '--helpdesk-token=ht-canary']],
    [['push', 'a.pushcard', 'ht-canary']],
    [['practice', 'eyJ.canary']],
  ])('takes no credentials from arguments and does not repeat them: %j', async (args) => {
    const { code, stdout, stderr } = await runCli(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('PUSHCARD_HELPDESK_TOKEN')
    expect(stderr).toContain('never taken from arguments')
    expect(stderr).not.toContain('canary')
  })

  it.each([
    [['--lang', 'zh', 'pusch'], {}],
    [['pusch', '--lang=zh', '--jsno'], {}],
    [['pusch'], { LC_ALL: 'zh_CN.UTF-8' }],
  ])('speaks Chinese when asked by %j and %o', async (args, env) => {
    const { code, stderr } = await runCli(args, { env })
    expect(code).toBe(2)
    expect(stderr).toContain('用法：pushcard')
  })
})
