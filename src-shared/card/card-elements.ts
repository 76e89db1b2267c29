import { isJsonObject, type JsonValue } from '../json-value'
import { toPointer } from '../json-pointer'
import type { CardShape } from './card-shape'
import { shownLanguage } from './localise'
import { arrayOf, objectOf } from './read-json'

/** A list of components and where it stands in the card. */
export interface ElementList {
  readonly elements: readonly JsonValue[]
  readonly pointer: string
}

/** The components at the top of a card, for a reader of `language`. Global translations win over `elements` (Card §7). */
export function cardElements(shape: CardShape, language: string): ElementList {
  if (shape.kind !== 'card') return { elements: [], pointer: '' }
  const { card, version } = shape
  if (version === '2.0') {
    return { elements: arrayOf(objectOf(card.body)?.elements), pointer: '/body/elements' }
  }

  const translations = isJsonObject(card.i18n_elements) ? card.i18n_elements : {}
  const shown = shownLanguage(Object.keys(translations), language)
  return shown === undefined
    ? { elements: arrayOf(card.elements), pointer: '/elements' }
    : { elements: arrayOf(translations[shown]), pointer: toPointer(['i18n_elements', shown]) }
}
