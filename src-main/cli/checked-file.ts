import { basename, extname } from 'node:path'
import { checkCard } from '@shared/card/check-card'
import { checkDraft } from '@shared/draft/check-draft'
import { DRAFT_EXTENSION } from '@shared/draft/draft'
import { positionsInDraftFile } from '@shared/draft/position-in-draft-file'
import { readDraft } from '@shared/draft/read-draft'
import { BYTE_ORDER_MARK, positionAt, type TextPosition } from '@shared/draft/text-position'
import { isJsonObject } from '@shared/json-value'
import { problemMessage, type Problem, type Severity } from '@shared/problem'
import type { Failure, Message } from '@shared/result'
import { readTextFile } from '../drafts/read-text-file'
import { checkPushMaterial, explainNotADraft } from './import-material'

/** A problem with its place in a file. */
export interface PlacedProblem {
  readonly severity: Severity
  readonly code: string
  readonly message: Message
  /** JSON pointer into the file; the empty string is the file as a whole. */
  readonly path: string
  /** Absent where there is no place to speak of: the file could not be read. */
  readonly position?: TextPosition
}

export interface CheckedFile {
  /** As it was named on the command line. */
  readonly file: string
  readonly kind: 'draft' | 'card'
  /** Whether it could be read at all; the problem then says why not. */
  readonly readable: boolean
  readonly problems: readonly PlacedProblem[]
}

const fileStart: TextPosition = { line: 1, column: 1 }

/**
 * Checks a draft, a bare card, or a push as others write it (record, request body, answer). A file named `*.pushcard` is a draft; any other one is what it holds.
 *
 * @param now - milliseconds since 1970; some rules compare times with it.
 */
export async function checkFile(path: string, now: number): Promise<CheckedFile> {
  const named = extname(path).toLowerCase() === `.${DRAFT_EXTENSION}` ? 'draft' : 'card'
  const file = await readTextFile(path)
  if (!file.ok) return unreadable(path, named, file.error)

  const { text } = file.value
  return named === 'draft' || holdsDraft(text) ? checkDraftFile(path, text, now) : checkOther(path, text, now)
}

/** Problems of a draft's file, placed in it. */
export function placeInDraftFile(text: string, problems: readonly Problem[]): PlacedProblem[] {
  const positions = positionsInDraftFile(text, problems)
  const card = cardMember(text)

  return problems.map((problem, index) => ({
    severity: problem.severity,
    code: problem.code,
    message: problemMessage(problem),
    path: pathInDraft(problem, card),
    position: positions[index] ?? fileStart,
  }))
}

/** A failure to read a file, as its one problem. */
export function placeFailure(failure: Failure): PlacedProblem {
  const { line, column } = failure.details ?? {}
  const placed = typeof line === 'number' && typeof column === 'number' ? { position: { line, column } } : {}
  return { severity: 'error', code: failure.code, message: failure.message, path: '', ...placed }
}

function checkDraftFile(path: string, text: string, now: number): CheckedFile {
  const read = readDraft(text, basename(path))
  if (!read.ok) {
    return unreadable(path, 'draft', explainNotADraft(read.error, text, basename(path), now))
  }

  const problems = [...read.value.problems, ...checkDraft(read.value.draft, now)]
  return { file: path, kind: 'draft', readable: true, problems: placeInDraftFile(text, problems) }
}

function checkOther(path: string, text: string, now: number): CheckedFile {
  const problems = checkPushMaterial(text, now)
  return problems === undefined
    ? checkCardFile(path, text)
    : { file: path, kind: 'draft', readable: true, problems }
}

function checkCardFile(path: string, fileText: string): CheckedFile {
  const problems = placeInCardFile(fileText.replace(BYTE_ORDER_MARK, ''))
  return { file: path, kind: 'card', readable: true, problems }
}

/** Problems of a file that is a card, placed in it. */
export function placeInCardFile(text: string): PlacedProblem[] {
  return checkCard(text).map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    message: problemMessage(problem),
    path: problem.pointer,
    position: problem.range === undefined ? fileStart : positionAt(text, problem.range.offset),
  }))
}

function unreadable(file: string, kind: CheckedFile['kind'], failure: Failure): CheckedFile {
  return { file, kind, readable: false, problems: [placeFailure(failure)] }
}

/** A draft under another name: only drafts say `"format": "pushcard/…"`. */
export function holdsDraft(text: string): boolean {
  const format = membersOf(text).format
  return typeof format === 'string' && format.startsWith('pushcard/')
}

function cardMember(text: string): 'card' | 'cardText' {
  return Object.hasOwn(membersOf(text), 'cardText') ? 'cardText' : 'card'
}

function pathInDraft({ source, pointer }: Problem, card: 'card' | 'cardText'): string {
  if (source === 'file') return pointer
  // Text that is not JSON yet has no members to point at from outside.
  if (source === 'card') return card === 'card' ? `/card${pointer}` : '/cardText'
  return `/${source}${pointer}`
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
    return isJsonObject(value) ? value : {}
  } catch {
    return {}
  }
}
