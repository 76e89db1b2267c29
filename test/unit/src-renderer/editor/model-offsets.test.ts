import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  editsInModel,
  modelOffsets,
  problemsInModel,
  rangeInModel,
  sameOffsets,
} from '../../../../src-renderer/editor/model-offsets'

const mixed = '\uFEFF{\r\n  "a": 1,\n  "b": 2\r}\r\n'
/** What the editor makes of a text. */
const read = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n|\r|\n/g, '\r\n')

describe('offsets of a draft in the text of the editor', () => {
  it('are the same in a text that the editor takes as it is', () => {
    expect(modelOffsets('{\n}', '{\n}')).toBe(sameOffsets)
  })

  it.each(['{', '"a"', '"b"', '2', '}'])('lead to %s there, and back', (piece) => {
    const { toModel, fromModel } = modelOffsets(mixed, read(mixed))
    expect(toModel(mixed.indexOf(piece))).toBe(read(mixed).indexOf(piece))
    expect(fromModel(read(mixed).indexOf(piece))).toBe(mixed.indexOf(piece))
  })

  it('keep every character of every line, whatever the line ends', () => {
    const pieces = fc.array(fc.constantFrom('a', 'b', '\r\n', '\n', '\r', '报'), { maxLength: 30 })
    fc.assert(
      fc.property(pieces, fc.constantFrom('\n', '\r\n'), (some, eol) => {
        const text = some.join('')
        const model = text.replace(/\r\n|\r|\n/g, eol)
        const { toModel, fromModel } = modelOffsets(text, model)
        for (let at = 0; at < text.length; at++) {
          if (/[\r\n]/.test(text.charAt(at))) continue
          expect(model.charAt(toModel(at))).toBe(text.charAt(at))
          expect(fromModel(toModel(at))).toBe(at)
        }
      }),
    )
  })

  it('move ranges, edits and the fixes of problems', () => {
    const offsets = modelOffsets(mixed, read(mixed))
    const place = { offset: mixed.indexOf('"b"'), length: 3 }
    const there = { offset: read(mixed).indexOf('"b"'), length: 3 }
    expect(rangeInModel(place, offsets)).toEqual(there)
    const edit = { ...place, text: '"c"' }
    expect(editsInModel([edit], offsets)).toEqual([{ ...there, text: '"c"' }])
    const problem = {
      code: 'card.unknown-tag',
      severity: 'error',
      source: 'card',
      pointer: '',
      range: place,
      fix: { message: { key: 'card.unknown-tag' }, edits: [edit] },
    } as const
    expect(problemsInModel([problem], offsets)[0]).toMatchObject({
      range: there,
      fix: { edits: [{ ...there, text: '"c"' }] },
    })
  })
})
