import type { JsonObject } from '../json-value'
import { toPointer } from '../json-pointer'
import type { CardShape } from './card-shape'
import { shownLanguage } from './localise'
import { objectOf } from './read-json'

/** The header of a card and where it stands. */
export interface ShownHeader {
  readonly header: JsonObject
  readonly pointer: string
}

/**
 * The header that a reader of `language` sees. 1.0 may have one by language, `i18n_header` (Card §2.1); builders export
 * empty ones, which count for nothing.
 */
export function cardHeader(shape: CardShape, language: string): ShownHeader | undefined {
  if (shape.kind !== 'card') return undefined
  const { card, version } = shape
  const translations = version === '1.0' ? (objectOf(card.i18n_header) ?? {}) : {}
  const filled = Object.keys(translations).filter(
    (code) => Object.keys(objectOf(translations[code]) ?? {}).length > 0,
  )
  const shown = shownLanguage(filled, language)
  const translated = shown === undefined ? undefined : objectOf(translations[shown])
  if (shown !== undefined && translated !== undefined) {
    return { header: translated, pointer: toPointer(['i18n_header', shown]) }
  }
  const header = objectOf(card.header)
  return header === undefined ? undefined : { header, pointer: '/header' }
}
