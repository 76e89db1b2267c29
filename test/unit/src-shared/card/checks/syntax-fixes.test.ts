import { describe, expect, it } from 'vitest'
import { applyEdits } from '@shared/text-edit'
import { checkCard } from '@shared/card/check-card'
import { problemsOf, rounds } from './card-problems'

/** The text after "fix all", again and again. */
function mendedText(text: string): string {
  return rounds(text, 5).at(-1) ?? text
}

describe('a syntax error', () => {
  it.each([
    ['a comma after the last item', '{"elements":[{"tag":"hr"},],}', '{"elements":[{"tag":"hr"}]}'],
    [
      'a comma too many',
      '{"elements":[,{"tag":"hr"},,{"tag":"hr"}]}',
      '{"elements":[{"tag":"hr"},{"tag":"hr"}]}',
    ],
    [
      'a missing comma',
      '{"elements":[{"tag":"hr"} {"tag":"hr"}]}',
      '{"elements":[{"tag":"hr"}, {"tag":"hr"}]}',
    ],
    ['a missing colon', '{"elements" []}', '{"elements": []}'],
    ['full-width punctuation', '{“elements”：［］｝', '{"elements":[]}'],
    ['full-width quotes around words', '{"elements":[{"tag":“hr”}]}', '{"elements":[{"tag":"hr"}]}'],
    ['single quotes', "{'elements': [{'tag': 'hr'}]}", '{"elements": [{"tag": "hr"}]}'],
    ['names without quotes', '{elements: [{tag: "hr"}]}', '{"elements": [{"tag": "hr"}]}'],
    [
      'words of Python',
      '{"elements":[],"config":{"enable_forward":True}}',
      '{"elements":[],"config":{"enable_forward":true}}',
    ],
    ['a comment', '{"elements":[] /* none */}', '{"elements":[] }'],
    ['a byte order mark', '\uFEFF{"elements":[]}', '{"elements":[]}'],
    [
      'a real line break in a text',
      '{"elements":[{"tag":"markdown","content":"a\nb\r\n\tc"}]}',
      '{"elements":[{"tag":"markdown","content":"a\\nb\\n\\tc"}]}',
    ],
    [
      'a tab in a text',
      '{"elements":[{"tag":"markdown","content":"a\tb"}]}',
      '{"elements":[{"tag":"markdown","content":"a\\tb"}]}',
    ],
    [
      'a backslash that escapes nothing',
      '{"elements":[{"tag":"markdown","content":"a\\_b \\\\ \\n"}]}',
      '{"elements":[{"tag":"markdown","content":"a\\\\_b \\\\ \\n"}]}',
    ],
    ['an end too early', '{"elements":[{"tag":"hr"', '{"elements":[{"tag":"hr"}]}'],
  ])('is mended: %s', (_, text, expected) => {
    const fixed = mendedText(text)
    expect(fixed).toBe(expected)
    expect(() => JSON.parse(fixed) as unknown).not.toThrow()
  })

  it.each([
    ['a text without its end', '{"elements":[{"tag":"hr}]}'],
    ['a number with a leading zero', '{"elements":[],"n":01}'],
    ['a word', '{"elements":[hello]}'],
    ['something behind the card', '{"elements":[]} {}'],
    ['brackets that do not fit', '{"elements":[}'],
  ])('is left to the author when it is no slip of the pen: %s', (_, text) => {
    const found = problemsOf(text)
    expect(found.some(({ severity }) => severity === 'error')).toBe(true)
    expect(mendedText(text)).toBe(text)
  })

  it('says what Feishu would answer', () => {
    expect(problemsOf('{,}')[0]?.serverCode).toBe('200621')
  })
})

describe('a name that stands twice', () => {
  it('is mended by removing the one that does not count', () => {
    const text = '{"elements":[{"tag":"markdown","content":"a","content":"b"}]}'
    const [problem] = checkCard(text)
    expect(problem?.code).toBe('card.duplicate-key')
    expect(applyEdits(text, problem?.fix?.edits ?? [])).toBe(
      '{"elements":[{"tag":"markdown","content":"b"}]}',
    )
  })
})
