// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Problem } from '@shared/problem'
import ProblemMarks from '../../../../../src-renderer/preview/selection/ProblemMarks.vue'
import { i18n } from '../../../../../src-renderer/words/i18n'

const problem = (tag: string): Problem => ({
  code: 'card.unknown-tag',
  severity: 'error',
  source: 'card',
  pointer: '/elements/0/tag',
  params: { tag },
})

function open(count = 2) {
  const problems = Array.from({ length: count }, (_, index) => problem(`x${index}`))
  const mark = { pointer: '/elements/0', tag: 'button', severity: 'error' as const, problems, inside: 0 }
  return mount(ProblemMarks, { props: { marks: [mark] }, global: { plugins: [i18n] } })
}

describe('a mark', () => {
  it('is named by its component and how many problems it has', () => {
    expect(open().get('button').attributes('aria-label')).toBe('按钮：2 个问题')
    expect(open().get('button').text()).toBe('2')
  })

  it('says them while it has the focus, and Escape puts them away', async () => {
    const marks = open()
    expect(marks.find('[role=tooltip]').exists()).toBe(false)
    await marks.get('button').trigger('focus')
    expect(marks.get('[role=tooltip]').text()).toContain('x0')
    expect(marks.get('button').attributes('aria-describedby')).toBe(
      marks.get('[role=tooltip]').attributes('id'),
    )
    await marks.get('button').trigger('keydown', { key: 'Escape' })
    expect(marks.find('[role=tooltip]').exists()).toBe(false)
  })

  it('says where the rest is when there are many', async () => {
    const marks = open(8)
    await marks.get('li').trigger('pointerenter')
    expect(marks.findAll('.sentence')).toHaveLength(5)
    expect(marks.get('.more').text()).toContain('3')
  })

  it('leads to one problem after the other, and round again', async () => {
    const marks = open()
    for (let click = 0; click < 3; click++) await marks.get('button').trigger('click')
    const shown = marks.emitted<[Problem]>('show')!.map(([one]) => one.params?.tag)
    expect(shown).toEqual(['x0', 'x1', 'x0'])
  })
})
