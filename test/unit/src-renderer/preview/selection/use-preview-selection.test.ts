// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import {
  usePreviewSelection,
  type PreviewSelection,
} from '../../../../../src-renderer/preview/selection/use-preview-selection'

function open() {
  document.body.innerHTML =
    '<div data-testid="preview"><p data-pointer="/a"><b>x</b></p><p data-pointer="/b">y</p></div>'
  const selected = shallowRef<string>()
  const marked = shallowRef<readonly string[]>([])
  const select = vi.fn((pointer: string) => void (selected.value = pointer))
  let selection!: PreviewSelection
  const before = document.adoptedStyleSheets.length
  const view = mount({
    setup: () => {
      selection = usePreviewSelection({ selected: () => selected.value, marked, select })
      return () => null
    },
  })
  const sheet = document.adoptedStyleSheets.at(-1)!
  const text = () => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')
  return { selection, selected, marked, select, view, text, before }
}

function click(selector: string, detail = 1): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail })
  document.querySelector(selector)!.dispatchEvent(event)
  return event
}

describe('a click in the preview', () => {
  it('selects at first and is the card’s own after that', () => {
    const { selection, select } = open()
    document.body.addEventListener('click', selection.takeClick, { capture: true })
    expect(click('b').defaultPrevented).toBe(true)
    expect(select).toHaveBeenCalledExactlyOnceWith('/a')
    expect(click('b').defaultPrevented).toBe(false)
    expect(click('[data-pointer="/b"]').defaultPrevented).toBe(true)
    document.body.removeEventListener('click', selection.takeClick, { capture: true })
  })

  it('that a key makes is the component’s own, as is one beside every component', () => {
    const { selection, select } = open()
    document.body.addEventListener('click', selection.takeClick, { capture: true })
    expect(click('b', 0).defaultPrevented).toBe(false)
    expect(click('[data-testid]').defaultPrevented).toBe(false)
    expect(select).not.toHaveBeenCalled()
    document.body.removeEventListener('click', selection.takeClick, { capture: true })
  })
})

describe('the mouse over a component', () => {
  it('names and outlines it until it leaves', async () => {
    const { selection, text } = open()
    document.body.addEventListener('pointerover', selection.pointerOver)
    document.querySelector('b')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    await nextTick()
    expect(selection.named.value).toBe('/a')
    expect(text()).toContain('outline')
    selection.pointerLeave()
    await nextTick()
    expect(selection.named.value).toBeUndefined()
    expect(text()).toBe('')
  })

  it('does nothing under a finger', () => {
    const { selection } = open()
    document.body.addEventListener('pointerover', selection.pointerOver)
    document
      .querySelector('b')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' }))
    expect(selection.named.value).toBeUndefined()
  })
})

it('its rules go with the preview', () => {
  const { view, before } = open()
  expect(document.adoptedStyleSheets).toHaveLength(before + 1)
  view.unmount()
  expect(document.adoptedStyleSheets).toHaveLength(before)
})
