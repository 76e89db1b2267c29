// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dropPlaceAt, listPlaceOf, usePreviewDrop } from '../../../../src-renderer/preview/use-preview-drop'

/** Components as the preview draws them, from top to bottom in pixels of the window. */
const places: Record<string, readonly [top: number, bottom: number]> = {
  '/header': [0, 40],
  '/elements/0': [40, 80],
  '/elements/1': [80, 160],
  '/elements/1/columns/0': [90, 150],
  '/elements/1/columns/0/elements/0': [100, 140],
}

let preview: HTMLElement
const at = (pointer: string): HTMLElement => preview.querySelector(`[data-pointer="${pointer}"]`)!

beforeEach(() => {
  document.body.innerHTML = `<div id="preview"><p id="blank"></p>
    <div data-pointer="/header"><b></b></div><div data-pointer="/elements/0"><b id="inside"></b></div>
    <div data-pointer="/elements/1"><div data-pointer="/elements/1/columns/0">
      <div data-pointer="/elements/1/columns/0/elements/0"></div></div></div></div>`
  preview = document.getElementById('preview')!
  for (const [pointer, [top, bottom]] of Object.entries(places))
    vi.spyOn(at(pointer), 'getBoundingClientRect').mockReturnValue(new DOMRect(10, top, 300, bottom - top))
})

afterEach(() => vi.restoreAllMocks())

describe('listPlaceOf', () => {
  it('stands before or behind', () => {
    expect(listPlaceOf('/elements/2', false)).toEqual({ list: '/elements', index: 2 })
    expect(listPlaceOf('/elements/2', true)).toEqual({ list: '/elements', index: 3 })
  })

  it.each(['', '/header', '/elements/0/extra'])('knows no list for %j', (pointer) => {
    expect(listPlaceOf(pointer, true)).toBeUndefined()
  })
})

describe('dropPlaceAt', () => {
  it.each([
    [45, 0, 40],
    [75, 1, 80],
  ])('at %i px it is index %i, with the line at %i px', (y, index, top) => {
    const found = dropPlaceAt(preview, document.getElementById('inside'), y)
    expect(found?.place).toEqual({ list: '/elements', index })
    expect(found?.line).toEqual({ top, left: 10, width: 300 })
  })

  it('takes the innermost component under the mouse', () => {
    const pointer = '/elements/1/columns/0/elements/0'
    expect(dropPlaceAt(preview, at(pointer), 101)?.place).toEqual({
      list: '/elements/1/columns/0/elements',
      index: 0,
    })
  })

  it('goes to the end of what is drawn where no component is', () => {
    const found = dropPlaceAt(preview, document.getElementById('blank'), 500)
    expect(found?.pointer).toBe('/elements/1/columns/0/elements/0')
  })

  it('has no place on a header, nor in an empty preview', () => {
    expect(dropPlaceAt(preview, at('/header'), 5)).toBeUndefined()
    expect(dropPlaceAt(document.createElement('div'), null, 5)).toBeUndefined()
  })
})

describe('usePreviewDrop', () => {
  function event(type: 'dragover' | 'dragleave' | 'drop', relatedTarget: Element | null = null): DragEvent {
    const made = new Event(type, { cancelable: true }) as DragEvent
    Object.defineProperties(made, {
      currentTarget: { value: preview },
      target: { value: at('/elements/0') },
      clientY: { value: 75 },
      relatedTarget: { value: relatedTarget },
    })
    return made
  }

  it('shows the place, and tells it when something is dropped', () => {
    const drop = vi.fn()
    const { at: place, isOver, listeners } = usePreviewDrop(() => true, drop)
    const over = event('dragover')
    listeners.dragover(over)
    expect([over.defaultPrevented, isOver.value, place.value?.place.index]).toEqual([true, true, 1])

    listeners.drop(event('drop'))
    expect(drop.mock.calls[0]?.[1]).toMatchObject({ pointer: '/elements/0' })
    expect([isOver.value, place.value]).toEqual([false, undefined])
  })

  it('leaves other drags alone', () => {
    const drop = vi.fn()
    const { isOver, listeners } = usePreviewDrop(() => false, drop)
    const over = event('dragover')
    listeners.dragover(over)
    listeners.drop(event('drop'))
    expect([over.defaultPrevented, isOver.value, drop.mock.calls.length]).toEqual([false, false, 0])
  })

  it('ends when the mouse leaves the preview, not when it goes to a part of it', () => {
    const { isOver, listeners } = usePreviewDrop(() => true, vi.fn())
    listeners.dragover(event('dragover'))
    listeners.dragleave(event('dragleave', at('/elements/1')))
    expect(isOver.value).toBe(true)
    listeners.dragleave(event('dragleave', document.body))
    expect(isOver.value).toBe(false)
  })
})
