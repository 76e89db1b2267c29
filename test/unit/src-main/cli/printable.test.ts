import { describe, expect, it } from 'vitest'
import { printable } from '../../../../src-main/cli/printable'

describe('printable', () => {
  it('leaves ordinary text in any script as it is', () => {
    const text = '第一行\n\tsecond line 🎉 “quoted”'
    expect(printable(text)).toBe(text)
  })

  it.each([
    ['an escape sequence', '\u001b[2Jgone', '\\u{1b}[2Jgone'],
    ['a carriage return that would overwrite the line', 'bad\rgood', 'bad\\u{d}good'],
    ['a C1 control character', '\u009b31m', '\\u{9b}31m'],
    ['a mark that turns the direction of writing', 'a\u202eb', 'a\\u{202e}b'],
  ])('shows %s instead of sending it to the terminal', (_title, text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})
