import type { JsonObject } from '../json-value'
import { toPointer } from '../json-pointer'
import type { UserIdType } from '../notification/notification-record'
import type { Problem, Severity } from '../problem'
import type { Result } from '../result'
import { ok } from '../result'
import { blankTarget } from './blank-draft'
import type { CardMember } from './card-in-file'
import { cardFromFile } from './card-in-file'
import type { Draft, DraftBase, DraftTarget } from './draft'
import type { DraftFile } from './draft-file'
import type { DraftImage, DraftImages } from './draft-images'
import { imageOf, isDraftImage, isUsableKey } from './draft-images'
import { failAt, MAX_QUOTE, NAMELESS_FILE, parseDraftFile } from './draft-file'
import { textOf } from './json-layout'
import type { JsonMember, JsonNode } from './json-tree'
import { findMember, valueOf } from './json-tree'

/** What a draft file says. */
export interface ReadDraft {
  readonly draft: Draft
  /** What is odd about the file itself, with `source: 'file'`; the draft is usable all the same. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the text of a draft file (design §3.1). A byte order mark is accepted. What the rules will complain about is
 * taken as it is; what a {@link Draft} cannot hold is a failure, and so is a file whose meaning is not certain:
 * `draft.empty`, `draft.not-json`, `draft.too-deep`, `draft.not-a-draft` (it may be something to import, see
 * `unwrapImport`), `draft.newer-format`, `draft.unknown-format`, `draft.duplicate-member`, `draft.two-cards`,
 * `draft.not-an-object`, `draft.not-a-text`.
 * @param fileName - what messages call the file.
 */
export function readDraft(fileText: string, fileName = NAMELESS_FILE): Result<ReadDraft> {
  const file = parseDraftFile(fileText, fileName)
  return file.ok ? readDraftFile(file.value) : file
}

/** The same for a file whose outer shape is known. */
export function readDraftFile(file: DraftFile): Result<ReadDraft> {
  const ambiguity = ambiguityIn(file, 'target') ?? ambiguityIn(file, 'notification')
  if (ambiguity !== undefined) return ambiguity

  const problems: Problem[] = []
  const target = readTarget(file, problems)
  if (!target.ok) return target
  const notification = readObject(file, 'notification')
  if (!notification.ok) return notification
  const cardText = readCard(file)
  if (!cardText.ok) return cardText
  const base = readBase(file, problems)

  const draft: Draft = { target: target.value, notification: notification.value, cardText: cardText.value }
  const images = readImages(file, problems)
  if (images !== undefined) draft.images = images
  if (base !== undefined) draft.base = base
  return ok({ draft, problems })
}

function readTarget(file: DraftFile, problems: Problem[]): Result<DraftTarget> {
  const target = blankTarget()
  const node = file.member('target')
  if (node === undefined) return ok(target)
  if (node.kind !== 'object') return wrongType('draft.not-an-object', file, 'target', node)

  for (const name of ['brand', 'helpdeskId', 'notificationId', 'userIdType'] as const) {
    const value = findMember(node, name)?.value
    if (value === undefined || textOf(file.text, value) === 'null') continue

    if (value.kind === 'string') {
      // Any text is taken: checkTarget says which ones are brands and id types.
      Object.assign(target, { [name]: valueOf(file.text, value) })
    } else if (value.kind === 'number' && (name === 'helpdeskId' || name === 'notificationId')) {
      // The digits as written: 19 of them exceed 2^53, so a number would be rounded (API §2.2, §10.23).
      const digits = textOf(file.text, value)
      target[name] = digits
      problems.push(fileProblem('error', 'draft.id-is-number', ['target', name], { name, digits }))
    } else {
      return wrongType('draft.not-a-text', file, `target.${name}`, value)
    }
  }
  return ok(target)
}

function readObject(file: DraftFile, name: string): Result<JsonObject> {
  const node = file.member(name)
  if (node === undefined) return ok({})
  if (node.kind !== 'object') return wrongType('draft.not-an-object', file, name, node)
  return ok(valueOf(file.text, node) as JsonObject)
}

function readCard(file: DraftFile): Result<string> {
  const member = file.card
  if (member === undefined) return ok('')
  if (member.name === 'cardText' && member.value.kind !== 'string') {
    return wrongType('draft.not-a-text', file, 'cardText', member.value)
  }
  return ok(cardFromFile(file.text, member.name as CardMember, member.value).cardText)
}

/** A base that makes no sense is left where it is: a draft is as good without one. */
function readBase(file: DraftFile, problems: Problem[]): DraftBase | undefined {
  const node = file.member('base')
  if (node === undefined) return undefined

  const fetchedAt = findMember(node, 'fetchedAt')?.value
  const notification = findMember(node, 'notification')?.value
  if (fetchedAt?.kind !== 'string' || notification?.kind !== 'object') {
    problems.push(fileProblem('warning', 'draft.base-unusable', ['base']))
    return undefined
  }
  const base: DraftBase = {
    fetchedAt: valueOf(file.text, fetchedAt) as string,
    notification: valueOf(file.text, notification) as JsonObject,
  }
  const userIdType = findMember(node, 'userIdType')?.value
  // Any text is taken, as in the target: what matters is whether the two are the same.
  if (userIdType?.kind === 'string') base.userIdType = valueOf(file.text, userIdType) as UserIdType
  return base
}

/** A picture that makes no sense is left where it is, and shown as one that is not there. */
function readImages(file: DraftFile, problems: Problem[]): DraftImages | undefined {
  const node = file.member('images')
  if (node === undefined) return undefined
  if (node.kind !== 'object') {
    problems.push(fileProblem('warning', 'draft.images-unusable', ['images']))
    return undefined
  }

  const images: [string, DraftImage][] = []
  for (const [key, value] of Object.entries(valueOf(file.text, node) as JsonObject)) {
    if (isUsableKey(key) && isDraftImage(value)) images.push([key, imageOf(value)])
    else
      problems.push(
        fileProblem('warning', 'draft.image-unusable', ['images', key], { key: key.slice(0, MAX_QUOTE) }),
      )
  }
  return images.length === 0 ? undefined : Object.fromEntries(images)
}

/** A name that occurs twice, anywhere in a member of the file, leaves it open which value is meant. */
function ambiguityIn(file: DraftFile, name: string): Result<never> | undefined {
  const root = file.member(name)
  const twice = root === undefined ? undefined : firstDuplicate(root)
  if (twice === undefined) return undefined

  return failAt('draft.duplicate-member', file.text, file.name, twice.offset, {
    name: twice.name.slice(0, MAX_QUOTE),
  })
}

function firstDuplicate(node: JsonNode): JsonMember | undefined {
  if (node.kind === 'object') {
    const names = new Set<string>()
    for (const member of node.members) {
      if (names.has(member.name)) return member
      names.add(member.name)
    }
  }

  const children =
    node.kind === 'array' ? node.items : node.kind === 'object' ? node.members.map(({ value }) => value) : []
  for (const child of children) {
    const found = firstDuplicate(child)
    if (found !== undefined) return found
  }
  return undefined
}

function fileProblem(
  severity: Severity,
  code: Problem['code'],
  path: readonly (string | number)[],
  params?: Problem['params'],
): Problem {
  const problem = { code, severity, source: 'file', pointer: toPointer(path) } as const
  return params === undefined ? problem : { ...problem, params }
}

function wrongType(
  key: 'draft.not-an-object' | 'draft.not-a-text',
  file: DraftFile,
  member: string,
  node: JsonNode,
): Result<never> {
  return failAt(key, file.text, file.name, node.offset, { member })
}
