import { describe, expect, it } from 'vitest'
import { checkDraft } from '@shared/draft/check-draft'
import { positionInDraftFile, positionsInDraftFile } from '@shared/draft/position-in-draft-file'
import { readDraft } from '@shared/draft/read-draft'
import { writeDraft } from '@shared/draft/write-draft'
import type { Problem, ProblemSource } from '@shared/problem'

function problem(source: ProblemSource, pointer: string, offset?: number): Problem {
  const about = { code: 'draft.base-unusable', severity: 'error', source, pointer } as const
  return offset === undefined ? about : { ...about, range: { offset, length: 1 } }
}

const file = [
  '\uFEFF{ "format": "pushcard/1",',
  '  "target": { "brand": "feishu", "notificationId": 70 },',
  '  "notification": {',
  '    "user_list": [ { "user_id": "ou_1" },',
  '                   { "user_id": "ou_2" } ] },',
  '  "card": {',
  '    "elements": [',
  '',
  '\t{ "tag": "hr" } ]',
  '  }',
  '}',
].join('\r\n')

const cardText = '{\r\n  "elements": [\r\n\r\n\t{ "tag": "hr" } ]\r\n}'

describe('positionInDraftFile', () => {
  it.each<[ProblemSource, string, number, number]>([
    ['file', '/target/notificationId', 2, 52],
    ['file', '', 1, 1],
    ['target', '/brand', 2, 24],
    ['notification', '/user_list/1/user_id', 5, 33],
    ['card', '/elements/0/tag', 9, 11],
    ['notification', '/job_name', 3, 19],
    ['notification', '/user_list/7', 4, 18],
    ['target', '/helpdeskId', 2, 13],
  ])('of %s %s', (source, pointer, line, column) => {
    expect(positionInDraftFile(file, problem(source, pointer))).toEqual({ line, column })
  })

  it('leads a range of the card to the line as it stands in the file, indented or not', () => {
    const at = (text: string) => positionInDraftFile(file, problem('card', '', cardText.indexOf(text)))
    expect(readDraft(file)).toMatchObject({ ok: true, value: { draft: { cardText } } })
    expect(at('{\r\n  "elements"')).toEqual({ line: 6, column: 11 })
    expect(at('"elements"')).toEqual({ line: 7, column: 5 })
    expect(at('"tag"')).toEqual({ line: 9, column: 4 })
  })

  it('leads a range of an unfinished card to the place behind its escapes', () => {
    const text = '{\n  "标题": "\\u4e2d"\n oops'
    const unfinished = writeDraft({
      target: { brand: 'feishu', helpdeskId: '', notificationId: '', userIdType: 'open_id' },
      notification: {},
      cardText: text,
    })
    const { line, column } = positionInDraftFile(unfinished, problem('card', '', text.indexOf('oops')))
    expect(unfinished.split('\n')[line - 1]!.slice(column - 1)).toBe('oops"')
  })

  it('gives the beginning when the card is not in the file, or the file is no draft', () => {
    expect(positionInDraftFile('\n{"format":"pushcard/1"}', problem('card', '', 5))).toEqual({
      line: 2,
      column: 1,
    })
    expect(positionInDraftFile('{', problem('card', ''))).toEqual({ line: 1, column: 1 })
  })

  it('finds a place for every problem of a draft full of them', () => {
    const broken = file.replace('"hr"', '"nope"').replace('ou_2', '')
    const read = readDraft(broken)
    if (!read.ok) throw new Error(read.error.code)
    const problems = [...read.value.problems, ...checkDraft(read.value.draft, 0)]
    expect(problems.length).toBeGreaterThan(2)
    const lines = broken.split('\r\n')
    for (const { line, column } of positionsInDraftFile(broken, problems)) {
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
    }
  })
})
