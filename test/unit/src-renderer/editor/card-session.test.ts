// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { reactive, shallowRef } from 'vue'
import { applyEdits, type TextEdit } from '@shared/text-edit'
import type { CardEditorHandle } from '../../../../src-renderer/editor/card-editor-handle'
import {
  provideCardSession,
  useCardSession,
  type CardSession,
} from '../../../../src-renderer/editor/card-session'

const cardText = '{"header":{"title":{}},"elements":[{"tag":"hr"},{"tag":"div"}]}'

/** A session above a component that uses it, and the editor that it writes to. */
function open(text = cardText, withEditor = true) {
  const draft = reactive({ id: 'a', cardText: text })
  const setText = vi.fn((_id: string, changed: string) => void (draft.cardText = changed))
  const handle = {
    placeCursor: vi.fn(),
    selectText: vi.fn(),
    edit: vi.fn((edits: readonly TextEdit[]) => {
      draft.cardText = applyEdits(draft.cardText, edits)
      return true
    }),
  }
  const editor = shallowRef<CardEditorHandle | null>(
    withEditor ? (handle as unknown as CardEditorHandle) : null,
  )
  let session!: CardSession
  const Below = { setup: () => ((session = useCardSession()), () => null) }
  mount({
    components: { Below },
    setup: () => void provideCardSession(() => draft, editor, setText),
    template: '<Below />',
  })
  return { session, draft, handle, setText }
}

describe('what is selected', () => {
  it.each([
    [cardText.indexOf('"hr"'), '/elements/0'],
    [cardText.indexOf('"div"'), '/elements/1'],
    [cardText.indexOf('title'), '/header'],
    [0, undefined],
  ])('with the cursor at %i it is %s', (offset, pointer) => {
    const { session } = open()
    session.cursor.value = offset
    expect(session.selected.value).toBe(pointer)
  })

  it('is where select puts the cursor, in the editor as well', () => {
    const { session, handle } = open()
    session.select('/elements/1')
    expect(session.selected.value).toBe('/elements/1')
    expect(handle.placeCursor).toHaveBeenCalledWith(cardText.indexOf('{"tag":"div"') + 1)
  })

  it('stays when there is nothing at a pointer', () => {
    const { session, handle } = open()
    session.select('/elements/0')
    session.select('/elements/7')
    expect(session.selected.value).toBe('/elements/0')
    expect(handle.placeCursor).toHaveBeenCalledTimes(1)
  })

  it('can be chosen with its whole text', () => {
    const { session, handle } = open()
    session.selectText('/elements/1')
    expect(session.selected.value).toBe('/elements/1')
    const text = '{"tag":"div"}'
    expect(handle.selectText).toHaveBeenCalledWith({ offset: cardText.indexOf(text), length: text.length })
    session.selectText('/elements/7')
    expect(session.selected.value).toBe('/elements/1')
    expect(handle.selectText).toHaveBeenCalledTimes(1)
  })

  it('can be chosen before the editor is there', () => {
    const { session } = open(cardText, false)
    session.select('/elements/1')
    expect(session.selected.value).toBe('/elements/1')
  })
})

describe('an edit', () => {
  const edits = [{ offset: cardText.indexOf('"hr"'), length: 4, text: '"img"' }]

  it('goes to the editor, with its group, and selects what it made', () => {
    const { session, draft, handle, setText } = open()
    session.edit(edits, { group: 'g', select: '/elements/0' })
    expect(handle.edit).toHaveBeenCalledWith(edits, 'g')
    expect(setText).not.toHaveBeenCalled()
    expect(draft.cardText).toBe(cardText.replace('hr', 'img'))
    expect(session.selected.value).toBe('/elements/0')
  })

  it('goes to the draft while there is no editor, or one without a text', () => {
    const without = open(cardText, false)
    without.session.edit(edits)
    expect(without.setText).toHaveBeenCalledWith('a', cardText.replace('hr', 'img'))

    const loading = open()
    loading.handle.edit.mockReturnValue(false)
    loading.session.edit(edits)
    expect(loading.setText).toHaveBeenCalledWith('a', cardText.replace('hr', 'img'))
  })

  it('of nothing leaves no step of undoing', () => {
    const { session, handle, setText } = open()
    session.edit([])
    expect([handle.edit.mock.calls.length, setText.mock.calls.length]).toEqual([0, 0])
  })
})

describe('what can be edited', () => {
  it.each([
    ['{"elements":[]}', true],
    ['{}', true],
    ['{"schema":"2.0","body":{}}', true],
    ['{"elements":[],}', false],
    ['', false],
    ['[]', false],
    ['{"schema":"3.0","elements":[]}', false],
  ])('%s: %s', (text, editable) => {
    expect(open(text).session.editable.value).toBe(editable)
  })

  it('is of the schema that it names', () => {
    expect(open('{"schema":"2.0","body":{}}').session.version.value).toBe('2.0')
    expect(open().session.version.value).toBe('1.0')
  })
})
