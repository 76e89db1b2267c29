import type { Message, Result } from '../result'
import { fail, ok } from '../result'
import { blankDraft } from './blank-draft'
import type { Draft } from './draft'
import { importRecord, looksLikeRecord } from './import-record'
import { textOf } from './json-layout'
import { findMember } from './json-tree'
import { readDraft } from './read-draft'
import { BYTE_ORDER_MARK } from './text-position'
import type { JsonInText } from './unwrap-card'
import { decodeString, escapedJson, jsonInText, jsonValue, memberOf, unwrapCard } from './unwrap-card'

export interface Import {
  readonly draft: Draft
  /** What was taken out of what, from the outside in, for the person to know. */
  readonly unwrapped: readonly Message[]
}

/** Longest piece of the text that a message repeats. */
const MAX_QUOTE = 200

/**
 * Makes a draft of what people have at hand (design §3.1, API §10.8, §10.9, Card §1.1): a card as JSON, a
 * `push_content` string with or without its quotes and encoded once or more often, a bot message, an object with a
 * `card`, the answer of `GET` (its push becomes the base), a record or a request body; also a draft file itself.
 * Failures: those of {@link readDraft} for a draft file, `draft.import-unrecognised`, `draft.import-not-a-card`,
 * `draft.import-error-answer`.
 * @param now - when the text was handed over, in milliseconds since 1970: the date of the base.
 */
export function unwrapImport(text: string, now: number): Result<Import> {
  const content = text.replace(BYTE_ORDER_MARK, '').trim()
  const outer = jsonInText(content) ?? escapedJson(content)
  if (outer === undefined) return fail('draft.import-unrecognised')

  const { inside, layers } = decodeString(outer)
  if (inside?.node.kind !== 'object') return fail('draft.import-unrecognised')
  if (findMember(inside.node, 'format') !== undefined) return importDraftFile(inside)

  const answered = pushOfAnswer(inside)
  if (!answered.ok) return answered
  if (answered.value !== undefined) {
    const { draft, unwrapped } = importRecord(answered.value, new Date(now).toISOString())
    return ok({ draft, unwrapped: [{ key: 'draft.unwrapped-answer' }, ...unwrapped] })
  }

  if (looksLikeRecord(inside)) return ok(importRecord(inside))
  return importCard(inside, layers)
}

function importDraftFile(json: JsonInText): Result<Import> {
  const read = readDraft(textOf(json.text, json.node))
  return read.ok ? ok({ draft: read.value.draft, unwrapped: [] }) : read
}

/** The push in an answer of `GET`, or in its `data`; `undefined` when the object is something else. */
function pushOfAnswer(json: JsonInText): Result<JsonInText | undefined> {
  const code = memberOf(json, 'code')
  const notification = memberOf(memberOf(json, 'data') ?? json, 'notification')
  if (notification?.node.kind === 'object') return ok(notification)
  const msg = memberOf(json, 'msg')
  if (code?.node.kind !== 'number' || msg?.node.kind !== 'string') return ok(undefined)
  if (jsonValue(code) === 0) return fail('draft.import-unrecognised')

  return fail('draft.import-error-answer', {
    code: textOf(code.text, code.node).slice(0, MAX_QUOTE),
    msg: (jsonValue(msg) as string).slice(0, MAX_QUOTE),
  })
}

function importCard(json: JsonInText, layers: number): Result<Import> {
  const card = unwrapCard(json)
  if (card.kind === 'other-message') return fail('draft.import-not-a-card', { type: card.type })
  if (card.kind === 'unrecognised') return fail('draft.import-unrecognised')

  const decoded: Message[] = layers > 0 ? [{ key: 'draft.unwrapped-string', params: { times: layers } }] : []
  return ok({
    draft: { ...blankDraft(), cardText: card.cardText },
    unwrapped: [...decoded, ...card.unwrapped, { key: 'draft.imported-card' }],
  })
}
