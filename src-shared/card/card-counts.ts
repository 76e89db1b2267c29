import { isJsonObject, type JsonValue } from '../json-value'
import { cardShape } from './card-shape'
import { walkCard, type ObjectVisit } from './walk-card'

/** How much of what is limited a card holds (Card §11.1). */
export interface CardCounts {
  /** Components and texts alike. */
  readonly elements: number
  readonly tables: number
  readonly charts: number
}

/** What counts towards the 200 of 2.0: texts are said to, so everything with a tag does (Card §11.1). */
export function isElement({ value, entry }: ObjectVisit): boolean {
  return typeof value.tag === 'string' && entry.kind !== 'object'
}

/** Counts a card; nothing where the value is none. All languages of a 1.0 card are counted together. */
export function cardCounts(value: JsonValue | undefined): CardCounts {
  const counts = { elements: 0, tables: 0, charts: 0 }
  if (!isJsonObject(value)) return counts
  const shape = cardShape(value)
  if (shape.kind !== 'card') return counts
  walkCard(shape.card, shape.version, {
    object: (visit) => {
      if (isElement(visit)) counts.elements++
      if (visit.entry.name === 'table') counts.tables++
      if (visit.entry.name === 'chart') counts.charts++
    },
  })
  return counts
}
