import { describe, expect, it } from 'vitest'
import { acceleratorInWords, commandOf, type KeyPress } from '../../../../src-renderer/shell/shortcuts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('commandOf', () => {
  it('finds the command of a shortcut', () => {
    expect(commandOf(press('s', { ctrlKey: true }), false)).toBe('save-draft')
    expect(commandOf(press('S', { ctrlKey: true, shiftKey: true }), false)).toBe('save-draft-as')
    expect(commandOf(press('Enter', { ctrlKey: true }), false)).toBe('push-draft')
    expect(commandOf(press('F8'), false)).toBe('next-problem')
  })

  it('takes the command key on macOS, and Ctrl elsewhere', () => {
    expect(commandOf(press('s', { metaKey: true }), true)).toBe('save-draft')
    expect(commandOf(press('s', { ctrlKey: true }), true)).toBeUndefined()
    expect(commandOf(press('s', { metaKey: true }), false)).toBeUndefined()
  })

  it('leaves plain typing and other combinations alone', () => {
    expect(commandOf(press('s'), false)).toBeUndefined()
    expect(commandOf(press('s', { ctrlKey: true, altKey: true }), false)).toBeUndefined()
  })

  it('goes by the letter, not the place, on a layout that has Latin letters elsewhere', () => {
    expect(commandOf({ ...press('z', { ctrlKey: true }), code: 'KeyW' }, false)).toBeUndefined()
    expect(commandOf({ ...press('w', { ctrlKey: true }), code: 'KeyZ' }, false)).toBe('close-draft')
    expect(commandOf({ ...press('ы', { ctrlKey: true }), code: 'KeyS' }, false)).toBe('save-draft')
  })

  it('knows a letter by its place when Alt changes the character', () => {
    expect(commandOf({ ...press('Ï', { altKey: true, shiftKey: true }), code: 'KeyF' }, true)).toBe(
      'format-card',
    )
  })
})

describe('acceleratorInWords', () => {
  it('writes keys as each system does', () => {
    expect(acceleratorInWords('CmdOrCtrl+Shift+S', false)).toBe('Ctrl+Shift+S')
    expect(acceleratorInWords('CmdOrCtrl+Shift+S', true)).toBe('⌘⇧S')
  })
})
