import { describe, expect, it } from 'vitest'
import { Output } from '../../../../src-main/cli/output'

class Stream {
  text = ''
  constructor(readonly isTTY: boolean) {}
  write(piece: string) {
    this.text += piece
  }
}

function createOutput({ json = false, isTTY = false, env = {} } = {}) {
  const stdout = new Stream(isTTY)
  const stderr = new Stream(isTTY)
  return { stdout, stderr, output: new Output({ stdout, stderr, language: 'en', json, env }) }
}

describe('Output', () => {
  it('prints lines for people, and no document', () => {
    const { output, stdout } = createOutput()
    output.print('hello')
    output.document({ a: 1 })
    expect(stdout.text).toBe('hello\n')
  })

  it('prints the document for a program, and no lines', () => {
    const { output, stdout } = createOutput({ json: true })
    output.print('hello')
    output.document({ a: '\ud800' })
    expect(stdout.text).toBe('{"a":"\\ud800"}\n')
  })

  it('notes on standard error in both', () => {
    const { output, stdout, stderr } = createOutput({ json: true })
    output.note('careful')
    expect([stdout.text, stderr.text]).toEqual(['', 'careful\n'])
  })

  it.each([
    [{ isTTY: true }, true],
    [{ isTTY: false }, false],
    [{ isTTY: true, env: { NO_COLOR: '1' } }, false],
    [{ isTTY: true, env: { NO_COLOR: '' } }, true],
    [{ isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('paints on %o: %s', (options, painted) => {
    const { output } = createOutput(options)
    expect(output.paint('red', 'x') === 'x').toBe(!painted)
  })

  it('says sentences that a terminal may show', () => {
    const { output } = createOutput()
    const message = { key: 'cli.unknown-command', params: { command: '\u001b[2J' } } as const
    expect(output.say(message)).not.toContain('\u001b')
    expect(output.sentence(message)).toContain('\u001b')
  })
})
