import type { JsonPath } from '../../json-pointer'
import type { JsonValue } from '../../json-value'
import { enumColour } from '../catalogue/colours'
import { objectOf, stringOf } from '../read-json'
import { dialectOf } from '../rules/markdown/dialect-of'
import { entryFor, type ValueVisit } from '../walk-card'
import type { ApproximationContext } from './approximation'
import { approximationsOfMarkdown } from './of-markdown'

/** Card §12: no hex of a header is published, and of most hues only three shades. */
function ofColour({ value, type, path }: ValueVisit, { note }: ApproximationContext): void {
  if (type.is !== 'colour' || typeof value !== 'string') return
  if (type.set === 'header') {
    if (value !== 'default') note({ key: 'card.approx-header' }, path)
  } else if (value === 'laser') {
    note({ key: 'card.approx-laser' }, path)
  } else if ((enumColour(value)?.evidence ?? 'O') !== 'O') {
    note({ key: 'card.approx-colour' }, path)
  }
}

/** A component with a tag that nobody knows. */
function ofUnknown(value: JsonValue, path: JsonPath, { note }: ApproximationContext): void {
  const tag = stringOf(objectOf(value)?.tag)
  if (tag !== undefined) note({ key: 'card.approx-unknown', params: { tag: tag.slice(0, 40) } }, path)
}

/** Notes what the preview approximates of one value. */
export function approximationsOfValue(visit: ValueVisit, context: ApproximationContext): void {
  const { value, type, path, owner } = visit
  const { version, note, hasImage } = context
  switch (type.is) {
    case 'colour':
      ofColour(visit, context)
      return
    case 'enum':
      // The laser of buttons and of image choices.
      if (value === 'laser') note({ key: 'card.approx-laser' }, path)
      return
    case 'length':
      // Card §19 row 2: 12px on one page of 1.0, 16px on another.
      if (value === 'large' && version === '1.0') note({ key: 'card.approx-large' }, path)
      return
    case 'component':
      if (entryFor(value, type) === undefined) ofUnknown(value, path, context)
      return
    case 'text':
      if (typeof value !== 'string' || value === '') return
      if (type.meaning === 'image-key') {
        // An official icon may carry a key beside its token, which then counts for nothing (Card §6.5).
        if (owner.entry.name !== 'standard_icon' && !hasImage(value)) note({ key: 'card.approx-image' }, path)
      } else if (type.meaning === 'markdown') {
        approximationsOfMarkdown(value, dialectOf(visit, version), path, context)
      }
      return
    default:
      return
  }
}
