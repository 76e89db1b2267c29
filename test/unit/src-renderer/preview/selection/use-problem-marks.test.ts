// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import type { Problem } from '@shared/problem'
import { useProblemMarks } from '../../../../../src-renderer/preview/selection/use-problem-marks'

const problem = (pointer: string): Problem => ({
  code: 'card.unknown-tag',
  severity: 'error',
  source: 'card',
  pointer,
})

function open() {
  const element = document.createElement('div')
  element.innerHTML = '<p data-pointer="/a" data-tag="div"></p>'
  document.body.append(element)
  const problems = shallowRef<readonly Problem[]>([problem('/a/tag')])
  const draft = shallowRef('one')
  const stale = shallowRef(false)
  let found!: ReturnType<typeof useProblemMarks>
  mount({
    setup: () => {
      found = useProblemMarks(
        shallowRef(element),
        () => problems.value,
        () => draft.value,
        () => stale.value,
      )
      return () => null
    },
  })
  const pointers = () => found.marks.value.map(({ pointer }) => pointer)
  return { problems, draft, stale, found, pointers, element }
}

describe('the marks in a preview', () => {
  it('follow the list of problems', async () => {
    const { problems, pointers } = open()
    expect(pointers()).toEqual(['/a'])
    problems.value = []
    await nextTick()
    expect(pointers()).toEqual([])
  })

  it('stay what they are when a check finds the same', async () => {
    const { problems, found } = open()
    const before = found.marks.value
    problems.value = [problem('/a/tag')]
    await nextTick()
    expect(found.marks.value).toBe(before)
  })

  it('stay with the card that is drawn while the text does not parse, and go with its draft', async () => {
    const { problems, stale, draft, pointers } = open()
    stale.value = true
    problems.value = [problem('')]
    await nextTick()
    expect(pointers()).toEqual(['/a'])
    draft.value = 'two'
    await nextTick()
    expect(pointers()).toEqual([])
  })

  it('move outwards when a panel is folded over them', () => {
    const { found, pointers, element } = open()
    element.innerHTML = ''
    found.lookAgain()
    expect(pointers()).toEqual([''])
  })
})
