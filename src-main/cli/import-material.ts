import { checkDraft } from '@shared/draft/check-draft'
import { findMember, parseJsonTree, type JsonNode } from '@shared/draft/json-tree'
import { nearestOffset } from '@shared/draft/position-in-draft-file'
import { BYTE_ORDER_MARK, positionAt } from '@shared/draft/text-position'
import { unwrapImport, type Import } from '@shared/draft/unwrap-import'
import { problemMessage, type Problem } from '@shared/problem'
import type { Failure } from '@shared/result'
import type { PlacedProblem } from './checked-file'

/**
 * The problems of a text that is a push as others write it: a record, a request body, or an answer of `GET`; placed in
 * that text. `undefined` when it is something else.
 *
 * @param now - milliseconds since 1970.
 */
export function checkPushMaterial(text: string, now: number): PlacedProblem[] | undefined {
  const material = unwrapImport(text, now)
  if (!material.ok || !holdsPush(material.value)) return undefined

  const { draft } = material.value
  const place = placesInRecord(text)

  return checkDraft(draft, now)
    .filter(({ code }) => code !== 'notification.target-notification-id-missing') // a request body has none
    .map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      message: problemMessage(problem),
      ...place(problem),
    }))
}

/** A draft was asked for, and the file is none: says what it is instead, and what is missing, if that can be told. */
export function explainNotADraft(failure: Failure, text: string, file: string, now: number): Failure {
  if (failure.code !== 'draft.not-a-draft') return failure

  const material = unwrapImport(text, now)
  if (!material.ok) return failure

  const key = holdsPush(material.value) ? 'cli.push-is-no-draft' : 'cli.card-is-no-draft'
  return { ...failure, message: { key, params: { file } } }
}

function holdsPush({ unwrapped }: Import): boolean {
  return unwrapped.some(({ key }) => key === 'draft.imported-record')
}

type Place = Pick<PlacedProblem, 'path' | 'position'>

/** Target and settings as members of the record; the card is a text of its own in it, without places. */
function placesInRecord(fileText: string): (problem: Problem) => Place {
  const text = fileText.replace(BYTE_ORDER_MARK, '')
  const tree = parseJsonTree(text)
  if (!tree.ok || tree.root.kind !== 'object') return () => ({ path: '' })

  const { root } = tree
  const prefix = ['/data/notification', '/notification'].find((path) => leadsToObject(root, path)) ?? ''

  return (problem) => {
    const path = prefix + pathInRecord(problem)
    return { path, position: positionAt(text, nearestOffset(root, path)) }
  }
}

function leadsToObject(root: JsonNode, path: string): boolean {
  const node = path
    .slice(1)
    .split('/')
    .reduce<JsonNode | undefined>((parent, name) => findMember(parent, name)?.value, root)

  return node?.kind === 'object'
}

const targetFields: Readonly<Record<string, string>> = {
  '/notificationId': '/id',
  '/helpdeskId': '/helpdesk_id',
}

function pathInRecord({ source, pointer }: Problem): string {
  if (source === 'card') return '/push_content'
  return source === 'target' ? (targetFields[pointer] ?? '') : pointer
}
