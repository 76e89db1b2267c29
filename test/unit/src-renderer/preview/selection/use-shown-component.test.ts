// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import {
  useShownComponent,
  type ShownComponent,
} from '../../../../../src-renderer/preview/selection/use-shown-component'

const view = { top: 0, bottom: 400 }
const below = { top: 900, bottom: 940 }

function open() {
  const element = document.createElement('div')
  element.innerHTML = '<p data-pointer="/a">a</p><p data-pointer="/b"></p>'
  document.body.append(element)
  const scrollBy = vi.fn()
  element.scrollBy = scrollBy
  element.getBoundingClientRect = () => view as DOMRect
  const place = (pointer: string, box: object) => {
    element.querySelector(`[data-pointer='${pointer}']`)!.getBoundingClientRect = () => box as DOMRect
  }
  place('/a', { top: 0, bottom: 20 })
  place('/b', below)
  const selected = shallowRef<string>()
  const card = shallowRef<object>({})
  const stale = shallowRef(false)
  let component!: ShownComponent
  const stage = shallowRef<HTMLElement | null>(element)
  mount({
    setup: () => {
      component = useShownComponent(
        stage,
        () => selected.value,
        () => card.value,
        () => stale.value,
      )
      return () => null
    },
  })
  return { element, component, selected, card, stale, scrollBy }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Selects, and lets the selection settle. */
async function settle(): Promise<void> {
  await nextTick()
  vi.advanceTimersByTime(1000)
}

describe('the selected component in the preview', () => {
  it('is the nearest one that is drawn', async () => {
    const { component, selected } = open()
    selected.value = '/b/elements/0'
    await nextTick()
    expect(component.shown.value).toBe('/b')
    selected.value = '/c'
    await nextTick()
    expect(component.shown.value).toBeUndefined()
  })

  it('is found once it is drawn', async () => {
    const { component, selected, element, card } = open()
    selected.value = '/a/elements/0'
    await nextTick()
    element.querySelector('p')!.innerHTML = '<i data-pointer="/a/elements/0"></i>'
    card.value = {}
    await nextTick()
    expect(component.shown.value).toBe('/a/elements/0')
  })

  it('is not looked for again at a key that changes only what is in it', async () => {
    const { selected, element, card } = open()
    selected.value = '/a'
    await nextTick()
    const look = vi.spyOn(element, 'querySelector')
    card.value = {}
    await nextTick()
    expect(look).not.toHaveBeenCalled()
  })
})

describe('scrolling to it', () => {
  it('happens once the selection stays, and only when it is out of view', async () => {
    const { selected, scrollBy } = open()
    selected.value = '/b'
    await nextTick()
    expect(scrollBy).not.toHaveBeenCalled()
    await settle()
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 564, behavior: 'smooth' })
    selected.value = '/a'
    await settle()
    expect(scrollBy).toHaveBeenCalledTimes(1)
  })

  it('does not happen at a key that leaves the selection as it is', async () => {
    const { selected, card, scrollBy } = open()
    selected.value = '/b'
    await settle()
    for (let key = 0; key < 5; key++) {
      card.value = {}
      await settle()
    }
    expect(scrollBy).toHaveBeenCalledTimes(1)
  })

  it('does not happen while somebody scrolls, nor while the preview is out of date', async () => {
    const { component, selected, stale, scrollBy } = open()
    component.keepStill()
    selected.value = '/b'
    await nextTick()
    vi.advanceTimersByTime(200)
    expect(scrollBy).not.toHaveBeenCalled()

    selected.value = '/a'
    await settle()
    stale.value = true
    selected.value = '/b'
    await settle()
    expect(scrollBy).not.toHaveBeenCalled()
  })
})
