import type { JsonValue } from '../../json-value'
import { cardElements } from '../card-elements'
import { cardHeader } from '../card-header'
import { cardShape } from '../card-shape'
import { walkCard } from '../walk-card'
import { ApproximationList, type Approximation } from './approximation'
import { approximationsOfObject } from './of-object'
import { approximationsOfValue } from './of-value'

export interface ApproximationOptions {
  /** The reader's language: what others see is left out. */
  readonly language: string
  /** Whether the picture of an `img_key` is attached to the draft; none when left out. */
  readonly hasImage?: (key: string) => boolean
}

/** Members of the card of which a reader sees one language only. */
const translated = /^\/(?:elements|i18n_elements|header|i18n_header)(?:\/|$)/

/**
 * What in the preview of this card is approximated (Card §0.1, §17, §19): each thing once, with its places. Empty for
 * what is no card, of which nothing is drawn. Never throws.
 */
export function cardApproximations(card: JsonValue, options: ApproximationOptions): readonly Approximation[] {
  const shape = cardShape(card)
  if (shape.kind !== 'card') return []

  const seen = [cardElements(shape, options.language).pointer, cardHeader(shape, options.language)?.pointer]
  const isShown = (pointer: string): boolean =>
    !translated.test(pointer) ||
    seen.some((place) => place !== undefined && (pointer === place || pointer.startsWith(place + '/')))

  const list = new ApproximationList(isShown)
  const context = {
    version: shape.version,
    hasImage: options.hasImage ?? (() => false),
    note: list.note,
  }
  list.note({ key: 'card.approx-measures' }, [])
  walkCard(shape.card, shape.version, {
    object: (visit) => approximationsOfObject(visit, context),
    value: (visit) => approximationsOfValue(visit, context),
  })
  return list.all()
}
