import { unwrapImport } from '../../draft/unwrap-import'
import { decodeString, escapedJson, jsonInText } from '../../draft/unwrap-card'
import { fail, ok, type Message, type Result } from '../../result'
import { minified } from './json-text'

/**
 * A card as the value of `push_content`: one JSON string literal that holds the minified card (Card §16.2). What is
 * inside the quotes is what a push sends, character by character.
 */
export function asPushContent(text: string): Result<string> {
  const card = minified(text)
  return card.ok ? ok(JSON.stringify(card.value)) : card
}

/** Whether a text is a card that was encoded as a string, with or without its quotes (API §10.8). */
export function looksLikePushContent(text: string): boolean {
  const content = text.trim()
  if (!content.startsWith('"') && !content.startsWith('{\\"')) return false
  const outer = jsonInText(content) ?? escapedJson(content)
  if (outer?.node.kind !== 'string') return false
  return decodeString(outer).inside?.node.kind === 'object'
}

/** A card that was taken out of what somebody pasted. */
export interface PastedCard {
  readonly cardText: string
  /** What it was taken out of, from the outside in. */
  readonly unwrapped: readonly Message[]
}

/** A member as it is copied out of a request, with what separates it from the next one. */
const memberAlone = /^"push_content"\s*:[^]*?(?=,?$)/

/** Of the notes of an import, those that are of a draft that is made; a paste makes none. */
const ofNewDraft: ReadonlySet<string> = new Set([
  'draft.imported-card',
  'draft.unwrapped-answer',
  'draft.import-push-scope',
  'draft.import-id-number',
])

/**
 * The card in a pasted text: JSON, a `push_content` string or member, a bot message, a request, an answer or a whole
 * draft file (Card §1.1, §16.2). Nothing is unwrapped when the text is a card itself.
 * Failures: those of `unwrapImport`, and `card-edit.not-a-paste` when there is no card inside.
 */
export function unwrapPastedCard(text: string): Result<PastedCard> {
  const member = memberAlone.exec(text.trim())?.[0]
  // The date is that of a draft's base, which a pasted card does not have.
  const read = unwrapImport(member === undefined ? text : `{${member}}`, 0)
  if (!read.ok) return read
  const { draft, unwrapped } = read.value
  if (draft.cardText.trim() === '') return fail('card-edit.not-a-paste')
  // Only a draft file comes without a note.
  if (unwrapped.length === 0)
    return ok({ cardText: draft.cardText, unwrapped: [{ key: 'card-edit.unwrapped-draft' }] })
  const notes = unwrapped
    .filter(({ key }) => !ofNewDraft.has(key))
    .map((note) => (note.key === 'draft.imported-record' ? recordNote(member) : note))
  return ok({ cardText: draft.cardText, unwrapped: notes })
}

function recordNote(member: string | undefined): Message {
  return { key: member === undefined ? 'card-edit.unwrapped-record' : 'card-edit.unwrapped-push-content' }
}
