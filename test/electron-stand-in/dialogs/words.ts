import type { FileDialogWords } from '../page/dialog/messages'

/** What the dialogs say by themselves. */
export interface DialogWords {
  readonly page: FileDialogWords
  readonly openFile: string
  readonly openFiles: string
  readonly openFolder: string
  readonly saveFile: string
  readonly open: string
  readonly choose: string
  readonly save: string
  readonly ok: string
  readonly nothingChosen: string
  readonly nameMissing: string
  readonly exists: (name: string) => string
  readonly missing: (path: string) => string
  readonly forbidden: (path: string) => string
  readonly notAFolder: (path: string) => string
  readonly unreadable: (path: string, code: string) => string
}

const english: DialogWords = {
  page: {
    cancel: 'Cancel',
    replace: 'Replace',
    up: 'Up one folder',
    home: 'Home folder',
    path: 'Folder or path',
    name: 'Name',
    filter: 'Kind of file',
    files: 'Files and folders',
    emptyFolder: 'Nothing to choose in this folder.',
  },
  openFile: 'Open a file',
  openFiles: 'Open files',
  openFolder: 'Choose a folder',
  saveFile: 'Save as',
  open: 'Open',
  choose: 'Choose',
  save: 'Save',
  ok: 'OK',
  nothingChosen: 'Choose a file in the list first, or type its path above.',
  nameMissing: 'Type a name for the file first.',
  exists: (name) => `“${name}” already exists. Replace it? Its present content will be lost.`,
  missing: (path) => `“${path}” was not found. Check the path, or choose another folder.`,
  forbidden: (path) => `You have no permission to use “${path}”. Choose another folder.`,
  notAFolder: (path) => `“${path}” is not a folder. Choose a folder.`,
  unreadable: (path, code) => `“${path}” could not be read (${code}). Choose another folder.`,
}

const chinese: DialogWords = {
  page: {
    cancel: '取消',
    replace: '替换',
    up: '上一级文件夹',
    home: '主文件夹',
    path: '文件夹或路径',
    name: '名称',
    filter: '文件类型',
    files: '文件和文件夹',
    emptyFolder: '这个文件夹里没有可选的内容。',
  },
  openFile: '打开文件',
  openFiles: '打开文件',
  openFolder: '选择文件夹',
  saveFile: '另存为',
  open: '打开',
  choose: '选择',
  save: '保存',
  ok: '确定',
  nothingChosen: '请先在列表里选一个文件，或在上面输入路径。',
  nameMissing: '请先输入文件名。',
  exists: (name) => `“${name}”已经存在。要替换它吗？现有内容将会丢失。`,
  missing: (path) => `找不到“${path}”。请检查路径，或选择别的文件夹。`,
  forbidden: (path) => `没有使用“${path}”的权限。请选择别的文件夹。`,
  notAFolder: (path) => `“${path}”不是文件夹。请选择一个文件夹。`,
  unreadable: (path, code) => `无法读取“${path}”（${code}）。请选择别的文件夹。`,
}

/** @param language a BCP 47 tag: Chinese of any kind gets Chinese words, everybody else English ones. */
export function dialogWords(language: string): DialogWords {
  return /^zh\b/i.test(language) ? chinese : english
}
