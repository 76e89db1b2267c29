import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardMember } from '@shared/draft/card-in-file'
import { cardFromFile, cardMemberFor, cardToFile } from '@shared/draft/card-in-file'
import { findMember, parseJsonTree } from '@shared/draft/json-tree'
import { anyCardJson, anyCardText } from './draft-arbitraries'

/** Puts a card into a file whose lines begin with `indent`, and reads it from there. */
function throughFile(
  cardText: string,
  indent: string,
): { file: string; card: ReturnType<typeof cardFromFile> } {
  const name = cardMemberFor(cardText)
  const file = `{\n${indent}"${name}": ${cardToFile(cardText, indent)}\n}`
  const tree = parseJsonTree(file)
  if (!tree.ok) throw new Error('the file is not JSON')
  return { file, card: cardFromFile(file, name, findMember(tree.root, name)!.value) }
}

const anyIndent = fc.constantFrom('', '  ', '    ', '\t', '\t\t', ' \t')

describe('a card in a file', () => {
  it('comes back as it was, whatever its layout, when it is JSON', () => {
    fc.assert(
      fc.property(anyCardJson, anyIndent, (cardText, indent) => {
        expect(cardMemberFor(cardText)).toBe('card')
        expect(throughFile(cardText, indent).card.cardText).toBe(cardText)
      }),
      { numRuns: 500 },
    )
  })

  it('comes back as it was when it is not JSON', () => {
    const notJson = anyCardText.filter((text) => cardMemberFor(text) === 'cardText')
    fc.assert(
      fc.property(notJson, anyIndent, (cardText, indent) => {
        expect(throughFile(cardText, indent).card.cardText).toBe(cardText)
      }),
      { numRuns: 500 },
    )
  })

  it('leads every character of it back to the file', () => {
    fc.assert(
      fc.property(anyCardJson, anyIndent, (cardText, indent) => {
        const { file, card } = throughFile(cardText, indent)
        for (let offset = 0; offset < cardText.length; offset += 1) {
          expect(file[card.fileOffset(offset)]).toBe(cardText[offset])
        }
      }),
    )
  })

  it('is indented line by line, blank lines excepted', () => {
    expect(cardToFile('{\n  "a": 1\n\n \n}', '    ')).toBe('{\n      "a": 1\n\n     \n    }')
    expect(cardToFile('{\r\n"a":\r1}', '\t')).toBe('{\r\n\t"a":\r\t1}')
  })

  it('is not broken at U+2028, which is no line break in JSON', () => {
    expect(cardToFile('{"a":\n"\u2028b"}', '  ')).toBe('{"a":\n  "\u2028b"}')
  })

  it('keeps the indent of a line that has less than the others', () => {
    const file = '{\n    "card": {\n  "a": 1\n    }\n}'
    const tree = parseJsonTree(file)
    const value = tree.ok ? findMember(tree.root, 'card')!.value : undefined
    expect(cardFromFile(file, 'card', value!).cardText).toBe('{\n  "a": 1\n}')
  })

  it('loses the white space around it, as documented', () => {
    expect(throughFile('\n {"a": 1}\r\n', '  ').card.cardText).toBe('{"a": 1}')
  })

  it.each<[string, string, CardMember]>([
    ['an object', '{}', 'card'],
    ['any other JSON', '"text"', 'card'],
    ['nothing', '', 'cardText'],
    ['half a card', '{"elements": [', 'cardText'],
    ['JSON with a comment', '{} // no', 'cardText'],
    ['199 levels', '['.repeat(199) + ']'.repeat(199), 'card'],
    ['200 levels, one too many with the file around them', '['.repeat(200) + ']'.repeat(200), 'cardText'],
    ['an escaped lone surrogate', '"\\ud800"', 'card'],
    ['a bare lone surrogate, which UTF-8 cannot hold', '"\ud800"', 'cardText'],
    ['a byte order mark', '\uFEFF{}', 'cardText'],
  ])('%s is kept in the right member', (_, cardText, member) => {
    expect(cardMemberFor(cardText)).toBe(member)
    expect(throughFile(cardText, '  ').card.cardText).toBe(cardText)
  })

  it('finds the place of a character behind escapes', () => {
    const { file, card } = throughFile('"\\\n\u0001é😀x', '  ')
    expect(file.slice(card.fileOffset(7))).toMatch(/^x"/)
    expect(file.slice(card.fileOffset(3))).toMatch(/^\\u0001é/)
    expect(file.slice(card.fileOffset(8))).toMatch(/^"\n}/)
  })
})
