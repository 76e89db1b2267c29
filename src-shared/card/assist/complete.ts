import type { Language } from '../../messages/language'
import { isJsonObject } from '../../json-value'
import type { CardVersion } from '../catalogue/model'
import type { ParsedCard } from '../parse-card'
import { completeInMarkdown } from './complete-markdown'
import { completeNames, type Context } from './complete-names'
import { completeValues } from './complete-values'
import { mayBeWritten, withCommas } from './commas'
import type { Completion } from './completion'
import { placeInText } from './place-in-card'

/**
 * What may be written at an offset of a card's text, most likely first. Works in text that does not parse, since that is
 * what text looks like while somebody writes it.
 */
export function complete(
  parsed: ParsedCard,
  version: CardVersion,
  offset: number,
  language: Language,
): Completion[] {
  const place = placeInText(parsed, version, offset)
  const card = isJsonObject(parsed.value) ? parsed.value : {}
  const context: Context = { text: parsed.text, card, version, language }
  if (!mayBeWritten(place)) return []
  const inMarkdown = place.atName ? [] : completeInMarkdown(place, context, offset)
  if (inMarkdown.length > 0) return inMarkdown
  return withCommas(place.atName ? completeNames(place, context) : completeValues(place, context), place)
}
