import { describe, expect, it } from 'vitest'
import {
  checkFileDialogOptions,
  fileDialogContent,
} from '../../../electron-stand-in/dialogs/file-dialog-options'
import {
  cancelButton,
  checkMessageBoxOptions,
  messageBoxContent,
} from '../../../electron-stand-in/dialogs/message-box-options'
import { dialogWords } from '../../../electron-stand-in/dialogs/words'

const setting = { language: 'zh-CN', words: dialogWords('zh-CN'), appName: 'App' }
const place = { ...setting, start: { folder: '/work', name: 'a.json' } }

describe('the options of a file dialog', () => {
  it('are shown as they are, with words of our own for what is left out', () => {
    const filters = [{ name: '草稿', extensions: ['json'] }]
    const asked = { title: '选一个', buttonLabel: '&Take', filters, properties: ['multiSelections'] }
    expect(fileDialogContent('open', asked, place)).toMatchObject({
      title: '选一个',
      confirmLabel: 'Take',
      filters,
      chooses: 'files',
      multiple: true,
      folder: '/work',
      name: 'a.json',
    })
    expect(fileDialogContent('open', {}, place)).toMatchObject({ title: '打开文件', confirmLabel: '打开' })
    expect(fileDialogContent('save', {}, place)).toMatchObject({ title: '另存为', confirmLabel: '保存' })
  })

  it('give folders to who asks for files and folders', () => {
    const both = { properties: ['openFile', 'openDirectory'] }
    expect(fileDialogContent('open', both, place)).toMatchObject({ chooses: 'folders', multiple: false })
  })

  it('throw by name when they are not known', () => {
    expect(() => checkFileDialogOptions('x', { properties: ['openFile', 'promptToCreate'] })).not.toThrow()
    expect(() => checkFileDialogOptions('x', { colour: 1 } as object)).toThrow('x option colour')
    expect(() => checkFileDialogOptions('x', { properties: ['openFolder'] })).toThrow('x property openFolder')
  })
})

describe('the options of a message box', () => {
  it('have defaults as in Electron', () => {
    expect(messageBoxContent({ message: 'm' }, setting)).toMatchObject({
      title: 'App',
      type: 'none',
      detail: '',
      buttons: ['确定'],
      defaultButton: 0,
      cancelButton: 0,
      checkbox: undefined,
    })
  })

  it('keep the ampersand of a label unless it marks a key', () => {
    const buttons = ['Save && go', '&No']
    expect(messageBoxContent({ buttons }, setting).buttons).toEqual(buttons)
    expect(messageBoxContent({ buttons, normalizeAccessKeys: true }, setting).buttons).toEqual([
      'Save & go',
      'No',
    ])
  })

  it('throw by name when they are not known', () => {
    expect(() => checkMessageBoxOptions('x', { message: '', buttons: [] })).not.toThrow()
    expect(() => checkMessageBoxOptions('x', { signal: 1 } as object)).toThrow('x option signal')
  })
})

describe('the button of a cancelled message box', () => {
  it('is the one named, the one called cancel or no, else the first', () => {
    expect(cancelButton({ buttons: ['a', 'b'], cancelId: 1 })).toBe(1)
    expect(cancelButton({ buttons: ['OK', '&Cancel'] })).toBe(1)
    expect(cancelButton({ buttons: ['是', '否'] })).toBe(0)
    expect(cancelButton({})).toBe(0)
  })
})

describe('the words of the dialogs', () => {
  it('are Chinese for Chinese of any kind, else English', () => {
    expect(dialogWords('zh-CN').save).toBe('保存')
    expect(dialogWords('zh').save).toBe('保存')
    expect(dialogWords('en-US').save).toBe('Save')
    expect(dialogWords('fr').save).toBe('Save')
  })
})
