// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { useSideBar, type SideBar } from '../../../../src-renderer/shell/use-side-bar'

const page = `
  <aside id="side-bar"><input id="search" /></aside>
  <button id="toggle" aria-controls="side-bar"><svg id="icon"></svg></button>
  <button id="elsewhere"></button>`
const scope = { current: effectScope() }
let sideBar: SideBar

beforeEach(() => {
  document.body.innerHTML = page
  scope.current = effectScope()
  sideBar = scope.current.run(() => useSideBar())!
  sideBar.toggle()
})

afterEach(() => scope.current.stop())

function press(id: string): void {
  document.getElementById(id)!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
}

function key(id: string, init: KeyboardEventInit): void {
  document.getElementById(id)!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
}

it('is shown and hidden by its button', () => {
  expect(sideBar.shown.value).toBe(true)

  sideBar.toggle()

  expect(sideBar.shown.value).toBe(false)
})

it('goes when something else is pressed', () => {
  press('elsewhere')

  expect(sideBar.shown.value).toBe(false)
})

it('goes even where what is pressed keeps the press to itself', () => {
  document.getElementById('elsewhere')!.addEventListener('pointerdown', (event) => event.stopPropagation())

  press('elsewhere')

  expect(sideBar.shown.value).toBe(false)
})

it.each(['search', 'toggle', 'icon'])('stays while %s is pressed', (id) => {
  press(id)

  expect(sideBar.shown.value).toBe(true)
})

it.each(['search', 'toggle'])('goes by Escape in %s, which leaves the focus at the button', (id) => {
  key(id, { key: 'Escape' })

  expect(sideBar.shown.value).toBe(false)
  expect(document.activeElement?.id).toBe('toggle')
})

it('leaves an Escape to an input method, and to what else has the focus', () => {
  key('search', { key: 'Escape', isComposing: true })
  key('elsewhere', { key: 'Escape' })

  expect(sideBar.shown.value).toBe(true)
})

it('listens no more once the window is gone', () => {
  scope.current.stop()

  press('elsewhere')

  expect(sideBar.shown.value).toBe(true)
})
