import { stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { DialogReply, FileDialogContent, FileQuestion } from '../page/dialog/messages'
import { readFolder } from './folder-listing'
import { resolveTyped } from './typed-path'
import type { DialogWords } from './words'

export interface FileDialogSetting extends Pick<FileDialogContent, 'kind' | 'chooses' | 'language'> {
  readonly showHidden: boolean
  readonly home: string
  readonly words: DialogWords
}

/** A reply for the window, or the paths that the person has decided for. */
export type FileVerdict = DialogReply | { readonly kind: 'chosen'; readonly paths: readonly string[] }

type Choice = Extract<FileQuestion, { kind: 'choose' }>

/** Answers what the window of a file dialog asks about the file system. */
export async function answerFileQuestion(
  question: FileQuestion,
  setting: FileDialogSetting,
): Promise<FileVerdict> {
  try {
    if (question.kind === 'look') return await look(toPath(question.path, question, setting), setting)
    return await (setting.kind === 'save' ? chooseToSave(question, setting) : chooseToOpen(question, setting))
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { kind: 'problem', text: describe(error, setting.words) }
  }
}

const toPath = (text: string, { folder }: FileQuestion, { home }: FileDialogSetting) =>
  resolveTyped(text, folder, home)

/** Shows a folder; a file is shown in the folder that it is in. */
async function look(path: string, setting: FileDialogSetting): Promise<DialogReply> {
  if ((await stat(path)).isDirectory()) {
    return { kind: 'folder', listing: await readFolder(path, setting), name: '' }
  }
  return { kind: 'folder', listing: await readFolder(dirname(path), setting), name: basename(path) }
}

async function chooseToOpen(choice: Choice, setting: FileDialogSetting): Promise<FileVerdict> {
  const wantsFolders = setting.chooses === 'folders'
  if (choice.paths.length === 0 && !wantsFolders)
    return { kind: 'problem', text: setting.words.nothingChosen }
  const texts = choice.paths.length === 0 ? ['.'] : choice.paths
  const paths = texts.map((text) => toPath(text, choice, setting))

  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory()
    if (isFolder && !wantsFolders) return look(path, setting)
    if (!isFolder && wantsFolders) return { kind: 'problem', text: setting.words.notAFolder(path) }
  }
  return { kind: 'chosen', paths }
}

async function chooseToSave(choice: Choice, setting: FileDialogSetting): Promise<FileVerdict> {
  const [name = ''] = choice.paths
  if (name === '') return { kind: 'problem', text: setting.words.nameMissing }
  const path = toPath(name, choice, setting)

  const existing = await statIfThere(path)
  if (existing?.isDirectory()) return look(path, setting)
  if (existing && !choice.replace) return { kind: 'exists', question: setting.words.exists(basename(path)) }
  if (!(await stat(dirname(path))).isDirectory()) {
    return { kind: 'problem', text: setting.words.notAFolder(dirname(path)) }
  }
  return { kind: 'chosen', paths: [path] }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}

function describe({ code = 'unknown', path = '' }: NodeJS.ErrnoException, words: DialogWords): string {
  switch (code) {
    case 'ENOENT':
      return words.missing(path)
    case 'EACCES':
    case 'EPERM':
      return words.forbidden(path)
    case 'ENOTDIR':
      return words.notAFolder(dirname(path))
    default:
      return words.unreadable(path, code)
  }
}
