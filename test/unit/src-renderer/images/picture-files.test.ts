// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import {
  altOfName,
  isPictureDrag,
  isPictureFile,
  pastedPictures,
} from '../../../../src-renderer/images/picture-files'
import { pasteTargetOf } from '../../../../src-renderer/images/use-picture-paste'

describe('pictures among files', () => {
  it.each([
    ['photo.JPG', '', true],
    ['photo.heic', '', true],
    ['x', 'image/png', true],
    ['draw.svg', 'image/svg+xml', true],
    ['move.pushcard', '', false],
    ['card.json', 'application/json', false],
    ['notes.png.txt', 'text/plain', false],
  ])('%s of type %j: %s', (name, type, expected) => {
    expect(isPictureFile({ name, type })).toBe(expected)
  })

  const drag = (items: { kind: string; type: string }[]) =>
    ({ dataTransfer: { items } }) as unknown as DragEvent

  it('are known while they are dragged', () => {
    expect(
      isPictureDrag(
        drag([
          { kind: 'file', type: '' },
          { kind: 'file', type: 'image/png' },
        ]),
      ),
    ).toBe(true)
    expect(
      isPictureDrag(
        drag([
          { kind: 'string', type: 'image/png' },
          { kind: 'file', type: '' },
        ]),
      ),
    ).toBe(false)
    expect(isPictureDrag({ dataTransfer: null } as DragEvent)).toBe(false)
  })

  it('are pasted unless there are words', () => {
    const files = [
      new File(['x'], 'a.png', { type: 'image/png' }),
      new File(['x'], 'a.txt', { type: 'text/plain' }),
    ]
    const paste = (words: string) =>
      ({ clipboardData: { files, getData: () => words } }) as unknown as ClipboardEvent
    expect(pastedPictures(paste(''))).toEqual([files[0]])
    expect(pastedPictures(paste('words'))).toEqual([])
    expect(pastedPictures({ clipboardData: null } as ClipboardEvent)).toEqual([])
  })

  it('get their first words from their name', () => {
    expect(['Office plan.png', '.png', '海报', 'a.b.jpg'].map(altOfName)).toEqual([
      'Office plan',
      '.png',
      '海报',
      'a.b',
    ])
  })
})

describe('a paste', () => {
  it.each([
    ['<div data-testid="card-editor"><textarea class="at"></textarea></div>', 'text'],
    ['<div data-testid="preview"><p class="at"></p></div>', 'card'],
    ['<input class="at">', undefined],
    ['<div class="monaco-editor"><p class="at"></p></div>', undefined],
    ['<div role="dialog"><p class="at"></p></div>', undefined],
  ])('at %s is for: %s', (html, target) => {
    document.body.innerHTML = html
    expect(pasteTargetOf(document.querySelector('.at'))).toBe(target)
    expect(pasteTargetOf(document)).toBe('card')
  })
})
