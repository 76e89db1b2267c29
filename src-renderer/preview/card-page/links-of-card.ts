import { cardElements } from '@shared/card/card-elements'
import { cardShape } from '@shared/card/card-shape'
import { localised } from '@shared/card/localise'
import { arrayOf, filledStringOf, objectOf } from '@shared/card/read-json'
import { isJsonObject, type JsonObject, type JsonValue } from '@shared/json-value'
import { addressOf, clickAddress } from '../link-address'
import type { PreviewWidth } from '../preview-context'

/** What a click in the card opens. */
export interface CardLinkTarget {
  /** What is clicked; `undefined` for the card as a whole, and for what has no words of its own. */
  readonly label: string | undefined
  readonly isWholeCard: boolean
  readonly url: string
}

/**
 * The addresses behind buttons, areas, menus and the card itself, in the order of the card, each pair of words and
 * address once. Links in texts are not among them: those can be clicked where they stand.
 */
export function linksOfCard(card: JsonValue, locale: string, width: PreviewWidth): CardLinkTarget[] {
  const shape = cardShape(card)
  if (shape.kind !== 'card') return []
  const links = new Map<string, CardLinkTarget>()
  const add = (link: CardLinkTarget): void => {
    const name = JSON.stringify([link.label, link.url])
    if (!links.has(name)) links.set(name, link)
  }

  const whole = addressOf(shape.card.card_link, width)
  if (whole !== undefined) add({ label: undefined, isWholeCard: true, url: whole })

  const waiting: JsonValue[] = [...cardElements(shape, locale).elements].reverse()
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const url = isJsonObject(value) && value.tag !== 'a' ? clickAddress(value, width) : undefined
    if (url !== undefined) add({ label: labelOf(value as JsonObject, locale), isWholeCard: false, url })
    waiting.push(...partsOf(value).reverse())
  }
  return [...links.values()]
}

/** Only what can hold components: an `href` of a text and a `multi_url` are addresses themselves. */
function partsOf(value: JsonValue): JsonValue[] {
  if (Array.isArray(value)) return [...value]
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    notEntered.has(name) || typeof member !== 'object' || member === null ? [] : [member],
  )
}

const notEntered: ReadonlySet<string> = new Set([
  'behaviors',
  'chart_spec',
  'confirm',
  'fallback',
  'href',
  'multi_url',
  'value',
])

function labelOf(component: JsonObject, locale: string): string | undefined {
  for (const member of [component.text, component.title, component.alt]) {
    const label = filledStringOf(localised(objectOf(member) ?? {}, 'content', locale))
    if (label !== undefined) return label
  }
  const [first] = arrayOf(component.elements).flatMap((one) => labelOf(objectOf(one) ?? {}, locale) ?? [])
  return first ?? filledStringOf(localised(component, 'content', locale))
}
