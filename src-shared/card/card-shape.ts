import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import type { CardVersion } from './catalogue/model'

/** What a JSON value is, seen as a card (Card §1.1). */
export type CardShape =
  | { readonly kind: 'card'; readonly version: CardVersion; readonly card: JsonObject }
  | { readonly kind: 'empty' }
  | { readonly kind: 'template' }
  | { readonly kind: 'entity' }
  | { readonly kind: 'bot-message' }
  | { readonly kind: 'notification' }
  | { readonly kind: 'stringified' }
  | { readonly kind: 'unknown-schema'; readonly schema: JsonValue }
  | { readonly kind: 'not-an-object' }

/** Whether a string looks like a card that was encoded as JSON once too often. */
function looksStringified(text: string): boolean {
  return text.trimStart().startsWith('{')
}

/** Tells a card from the other things that are mistaken for one (Card §1.1, §2). */
export function cardShape(value: JsonValue): CardShape {
  if (typeof value === 'string' && looksStringified(value)) return { kind: 'stringified' }
  if (!isJsonObject(value)) return { kind: 'not-an-object' }
  if (Object.keys(value).length === 0) return { kind: 'empty' }

  const holdsElements = 'elements' in value || 'i18n_elements' in value || 'body' in value
  if (!holdsElements) {
    if (value.type === 'template') return { kind: 'template' }
    if (value.type === 'card' && isJsonObject(value.data)) return { kind: 'entity' }
    if ('msg_type' in value || 'card' in value) return { kind: 'bot-message' }
    if ('push_content' in value || 'notification' in value) return { kind: 'notification' }
  }

  const { schema } = value
  if (schema === undefined || schema === '1.0') return { kind: 'card', version: '1.0', card: value }
  if (schema === '2.0') return { kind: 'card', version: '2.0', card: value }
  return { kind: 'unknown-schema', schema }
}

/** The schema that a card is written in; 1.0 where it does not say so (Card §1). */
export function versionOf(value: JsonValue | undefined): CardVersion {
  return isJsonObject(value) && value.schema === '2.0' ? '2.0' : '1.0'
}
