import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { answerFileQuestion, type FileDialogSetting } from '../../../electron-stand-in/dialogs/file-questions'
import { dialogWords } from '../../../electron-stand-in/dialogs/words'
import { inFolder } from './temporary-folder'

const words = dialogWords('zh-CN')
const opening: FileDialogSetting = {
  kind: 'open',
  chooses: 'files',
  language: 'zh-CN',
  showHidden: false,
  home: '/',
  words,
}
const choosingFolder: FileDialogSetting = { ...opening, chooses: 'folders' }
const saving: FileDialogSetting = { ...opening, kind: 'save' }
const look = (folder: string, path: string) => ({ kind: 'look', folder, path }) as const
const choose = (folder: string, paths: string[], replace = false) =>
  ({ kind: 'choose', folder, paths, replace }) as const

describe('looking', () => {
  inFolder('shows a folder, and a file in its folder', async ({ folder, create }) => {
    create('sub/a.json')
    const inSub = { kind: 'folder', listing: { path: join(folder, 'sub') } }
    expect(await answerFileQuestion(look(folder, 'sub'), opening)).toMatchObject({ ...inSub, name: '' })
    expect(await answerFileQuestion(look(folder, 'sub/a.json'), opening)).toMatchObject({
      ...inSub,
      name: 'a.json',
    })
  })

  inFolder('says what is wrong with the path', async ({ folder, create }) => {
    create('a.json')
    const problem = async (path: string) => answerFileQuestion(look(folder, path), opening)
    expect(await problem('missing')).toEqual({
      kind: 'problem',
      text: words.missing(join(folder, 'missing')),
    })
    expect(await problem('a.json/x')).toEqual({
      kind: 'problem',
      text: words.notAFolder(join(folder, 'a.json')),
    })
    expect(await problem('x'.repeat(300))).toEqual({
      kind: 'problem',
      text: words.unreadable(join(folder, 'x'.repeat(300)), 'ENAMETOOLONG'),
    })
  })
})

describe('choosing what to open', () => {
  inFolder('takes files, and goes into a folder', async ({ folder, create }) => {
    create('a.json', 'b.json', 'sub/')
    expect(await answerFileQuestion(choose(folder, ['./a.json', './b.json']), opening)).toEqual({
      kind: 'chosen',
      paths: [join(folder, 'a.json'), join(folder, 'b.json')],
    })
    expect(await answerFileQuestion(choose(folder, ['./sub']), opening)).toMatchObject({ kind: 'folder' })
    expect(await answerFileQuestion(choose(folder, []), opening)).toEqual({
      kind: 'problem',
      text: words.nothingChosen,
    })
  })

  inFolder('takes folders where the app wants one, by default the one shown', async ({ folder, create }) => {
    create('a.json', 'sub/')
    const chosen = async (paths: string[]) => answerFileQuestion(choose(folder, paths), choosingFolder)
    expect(await chosen(['./sub'])).toEqual({ kind: 'chosen', paths: [join(folder, 'sub')] })
    expect(await chosen([])).toEqual({ kind: 'chosen', paths: [folder] })
    expect(await chosen(['a.json'])).toEqual({
      kind: 'problem',
      text: words.notAFolder(join(folder, 'a.json')),
    })
  })
})

describe('choosing where to save', () => {
  inFolder('takes a new name as it is', async ({ folder }) => {
    expect(await answerFileQuestion(choose(folder, ['草稿']), saving)).toEqual({
      kind: 'chosen',
      paths: [join(folder, '草稿')],
    })
  })

  inFolder('takes an existing file only when the person agrees', async ({ folder, create }) => {
    create('a.json')
    expect(await answerFileQuestion(choose(folder, ['a.json']), saving)).toEqual({
      kind: 'exists',
      question: words.exists('a.json'),
    })
    expect(await answerFileQuestion(choose(folder, ['a.json'], true), saving)).toEqual({
      kind: 'chosen',
      paths: [join(folder, 'a.json')],
    })
  })

  inFolder('goes into a folder, and refuses one that is not there', async ({ folder, create }) => {
    create('sub/')
    expect(await answerFileQuestion(choose(folder, ['sub']), saving)).toMatchObject({ kind: 'folder' })
    expect(await answerFileQuestion(choose(folder, ['gone/a.json']), saving)).toEqual({
      kind: 'problem',
      text: words.missing(join(folder, 'gone')),
    })
    expect(await answerFileQuestion(choose(folder, ['']), saving)).toEqual({
      kind: 'problem',
      text: words.nameMissing,
    })
  })
})
