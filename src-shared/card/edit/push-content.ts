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

/**
 * The card in a pasted text: JSON, a `push_content` string, a bot message, a request or an answer (Card §1.1, §16.2).
 * Failures: those of `unwrapImport`, and `card-edit.not-a-paste` when there is no card inside.
 */
export function unwrapPastedCard(text: string): Result<PastedCard> {
  // The date is that of a draft's base, which a pasted card does not have.
  const read = unwrapImport(text, 0)
  if (!read.ok) return read
  const { draft, unwrapped } = read.value
  return draft.cardText.trim() === ''
    ? fail('card-edit.not-a-paste')
    : ok({ cardText: draft.cardText, unwrapped })
}
