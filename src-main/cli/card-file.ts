import { basename, extname } from 'node:path'
import { checkCard } from '@shared/card/check-card'
import { parseCard } from '@shared/card/parse-card'
import { DRAFT_EXTENSION, type Draft } from '@shared/draft/draft'
import type { WithImages } from '@shared/draft/draft-images'
import { readDraft } from '@shared/draft/read-draft'
import { BYTE_ORDER_MARK } from '@shared/draft/text-position'
import { unwrapImport } from '@shared/draft/unwrap-import'
import { problemMessage } from '@shared/problem'
import { ok, type Message, type Result } from '@shared/result'
import { readTextFile } from '../drafts/read-text-file'
import { holdsDraft, placeInCardFile, placeInDraftFile, type PlacedProblem } from './checked-file'
import { explainNotADraft } from './import-material'

/** A card with the file that it was found in. */
export interface CardFile {
  /** The card's text, and the pictures that were attached to it. */
  readonly draft: WithImages
  /** The push's name, else the file's. */
  readonly title: string
  /** Of the card alone, placed in the file where that can be told. */
  readonly problems: readonly PlacedProblem[]
  /** What the card was taken out of, from the outside in. */
  readonly unwrapped: readonly Message[]
}

/**
 * Finds the card in a file: a draft, a bare card, or a push as others write it (a `push_content` string, a bot message,
 * a record, an answer). Failures: those of reading a file, of a draft, and of `unwrapImport`. Text that is no JSON is a
 * card that does not parse, not a failure.
 *
 * @param now - milliseconds since 1970.
 */
export async function readCardFile(path: string, now: number): Promise<Result<CardFile>> {
  const file = await readTextFile(path)
  if (!file.ok) return file

  const { text } = file.value
  const isNamedDraft = extname(path).toLowerCase() === `.${DRAFT_EXTENSION}`
  return isNamedDraft || holdsDraft(text) ? cardOfDraft(path, text, now) : cardOfOther(path, text, now)
}

function cardOfDraft(path: string, text: string, now: number): Result<CardFile> {
  const read = readDraft(text, basename(path))
  if (!read.ok) return { ok: false, error: explainNotADraft(read.error, text, basename(path), now) }

  const { draft } = read.value
  const problems = placeInDraftFile(text, checkCard(draft.cardText))
  return ok({ draft, title: titleOf(draft, path), problems, unwrapped: [] })
}

function cardOfOther(path: string, fileText: string, now: number): Result<CardFile> {
  const text = fileText.replace(BYTE_ORDER_MARK, '')
  const found = unwrapImport(text, now)
  const isBare = found.ok && found.value.unwrapped.every(({ key }) => key === 'draft.imported-card')
  if (isBare || (!found.ok && !parseCard(text).strict)) {
    return ok({
      draft: { cardText: text },
      title: nameOf(path),
      problems: placeInCardFile(text),
      unwrapped: [],
    })
  }
  if (!found.ok) return found

  const { draft, unwrapped } = found.value
  // The card's text is not the file's, so its problems have a pointer but no line.
  const problems = checkCard(draft.cardText).map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    message: problemMessage(problem),
    path: problem.pointer,
  }))
  return ok({ draft, title: titleOf(draft, path), problems, unwrapped })
}

function titleOf({ notification }: Draft, path: string): string {
  const name = notification.job_name
  return typeof name === 'string' && name.trim() !== '' ? name : nameOf(path)
}

function nameOf(path: string): string {
  return basename(path, extname(path))
}
