import { describe, expect, it } from 'vitest'
import { isAccelerator, type Keystroke } from '../../../electron-stand-in/page/accelerators'

const stroke = (key: string, ...modifiers: ('ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey')[]): Keystroke => ({
  key,
  ctrlKey: modifiers.includes('ctrlKey'),
  shiftKey: modifiers.includes('shiftKey'),
  altKey: modifiers.includes('altKey'),
  metaKey: modifiers.includes('metaKey'),
})

describe('isAccelerator', () => {
  it.each([
    ['CmdOrCtrl+S', stroke('s', 'ctrlKey')],
    ['CommandOrControl+Shift+S', stroke('S', 'ctrlKey', 'shiftKey')],
    ['F11', stroke('F11')],
    ['CmdOrCtrl+Plus', stroke('+', 'ctrlKey')],
    ['Alt+Up', stroke('ArrowUp', 'altKey')],
    ['CmdOrCtrl+,', stroke(',', 'ctrlKey')],
    ['CmdOrCtrl+Enter', stroke('Enter', 'ctrlKey')],
  ])('%s is pressed', (accelerator, pressed) => {
    expect(isAccelerator(accelerator, pressed)).toBe(true)
  })

  it.each([
    ['CmdOrCtrl+S', stroke('s')],
    ['CmdOrCtrl+S', stroke('s', 'ctrlKey', 'shiftKey')],
    ['CmdOrCtrl+S', stroke('a', 'ctrlKey')],
    ['Cmd+S', stroke('s', 'ctrlKey')],
    ['', stroke('s')],
  ])('%s is not pressed', (accelerator, pressed) => {
    expect(isAccelerator(accelerator, pressed)).toBe(false)
  })
})
