import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { complete } from '@shared/card/assist/complete'
import { hoverAt } from '@shared/card/assist/hover'
import { outlineOf } from '@shared/card/assist/outline'
import { versionOf } from '@shared/card/card-shape'
import { parseCard } from '@shared/card/parse-card'

const folder = resolve(import.meta.dirname, '../../../../../examples/cards')
const cards = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

/** Asks for everything at a place, and sees that each answer lies in the text and in one line. */
function ask(text: string, offset: number): void {
  const parsed = parseCard(text)
  const version = versionOf(parsed.value)
  const hover = hoverAt(parsed, version, offset, 'zh-CN')
  const ranges = complete(parsed, version, offset, 'en').map(({ range }) => range)
  for (const range of hover === undefined ? ranges : [...ranges, hover.range]) {
    expect(range.offset).toBeLessThanOrEqual(offset)
    expect(range.offset + range.length).toBeGreaterThanOrEqual(offset)
    expect(range.offset + range.length).toBeLessThanOrEqual(text.length)
    expect(text.slice(range.offset, range.offset + range.length)).not.toContain('\n')
  }
  outlineOf(parsed, 'en')
}

const card = fc.constantFrom(...cards)

describe('at any place of any text', () => {
  it('answers in a whole card', () => {
    fc.assert(fc.property(card, fc.nat(), (text, at) => ask(text, at % (text.length + 1))))
  })

  it('answers in a card that ends anywhere', () => {
    fc.assert(
      fc.property(card, fc.nat(), (text, at) => {
        const cut = text.slice(0, at % (text.length + 1))
        ask(cut, cut.length)
      }),
    )
  })

  it('answers in a card with something written into it', () => {
    const pieces = fc.oneof(
      fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\n', '"a', 'tru', '/*', '//'),
      fc.string(),
    )
    fc.assert(
      fc.property(card, fc.nat(), fc.nat({ max: 30 }), pieces, (text, at, length, piece) => {
        const offset = at % (text.length + 1)
        const changed = text.slice(0, offset) + piece + text.slice(offset + length)
        ask(changed, offset + piece.length)
      }),
    )
  })

  it('answers after a backslash at the end of a line', () => {
    const text = '{ "tag": "div", "conte\\\n"'
    ask(text, text.length)
    ask(text, text.length - 1)
  })

  it('answers where brackets nest without end', () => {
    const deep = '{"elements":['.repeat(20_000)
    ask(deep, deep.length)
    ask('['.repeat(100_000), 50_000)
  })
})
