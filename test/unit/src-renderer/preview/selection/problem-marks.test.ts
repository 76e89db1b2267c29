// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Problem, Severity } from '@shared/problem'
import {
  drawnComponents,
  drawnElement,
  drawnElements,
} from '../../../../../src-renderer/preview/selection/drawn-components'
import { problemMarks } from '../../../../../src-renderer/preview/selection/problem-marks'
import { mountCard } from '../mount-card'

const elements = [
  { tag: 'markdown', content: '一' },
  {
    tag: 'column_set',
    columns: [{ tag: 'column', elements: [{ tag: 'markdown', content: `很长${'的字'.repeat(40)}` }] }],
  },
  { tag: 'div', text: { tag: 'plain_text', content: '二' } },
]
const draw = (): HTMLElement => mountCard(elements).element as HTMLElement

function problem(pointer: string, severity: Severity = 'warning', more: Partial<Problem> = {}): Problem {
  return { code: 'card.unknown-tag', severity, source: 'card', pointer, ...more }
}
const inShort = (problems: readonly Problem[]) =>
  problemMarks(problems, drawnElements(draw())).map(({ pointer, severity, problems: own, inside }) => [
    pointer,
    severity,
    own.length,
    inside,
  ])

describe('the marks of problems', () => {
  it('stand at the innermost component that is drawn, in the order of the page', () => {
    expect(
      inShort([
        problem('/body/elements/2/text/content'),
        problem('/body/elements/1/columns/0/elements/0/content'),
        problem('/body/elements/1/columns/0/width'),
      ]),
    ).toEqual([
      ['/body/elements/1/columns/0', 'warning', 1, 0],
      ['/body/elements/1/columns/0/elements/0', 'warning', 1, 1],
      ['/body/elements/2', 'warning', 1, 0],
    ])
  })

  it('count the problems of a component and have the colour of the worst, which is said first', () => {
    const problems = [problem('/body/elements/0'), problem('/body/elements/0/tag', 'error')]
    const [mark] = problemMarks(problems, drawnElements(draw()))
    expect(mark?.severity).toBe('error')
    expect(mark?.tag).toBe('markdown')
    expect(mark?.problems.map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })

  it('stand at the card for what no component carries', () => {
    expect(inShort([problem('/config'), problem('', 'hint'), problem('/body/elements/9')])).toEqual([
      ['', 'warning', 3, 0],
    ])
  })

  it('are of the card only', () => {
    expect(inShort([problem('/body/elements/0', 'error', { source: 'notification' })])).toEqual([])
  })
})

describe('what is drawn', () => {
  it('is found from anything inside it', () => {
    const preview = draw()
    expect(drawnElement(preview, '/body/elements/2/text/content')?.dataset.tag).toBe('div')
    expect(drawnElement(preview, '/config/style')).toBeUndefined()
  })

  it('is read with its level and the beginning of its words', () => {
    const components = drawnComponents(draw())
    expect(components.map(({ tag, level }) => [tag, level])).toEqual([
      ['markdown', 1],
      ['column_set', 1],
      ['column', 2],
      ['markdown', 3],
      ['div', 1],
    ])
    expect(components[0]?.words).toBe('一')
    expect(components[3]?.words).toMatch(/^很长.{38}…$/)
  })
})
