import type { CardPage, CardPageTheme, CardPageWidth, LoadCardRenderer } from '@shared/card-page'
import type { CardLanguage } from '@shared/card/catalogue/languages'
import { languagesInCard } from '@shared/card/languages-in-card'
import type { JsonValue } from '@shared/json-value'
import type { Language } from '@shared/messages/language'
import { timeWithZone } from './time-with-zone'

/** A card that is to be a page, with what the page says of it. */
export interface CardToShow {
  readonly card: JsonValue
  /** The push's name; may be blank. */
  readonly title: string
  /** The name of its file, without folders: they would tell about the sender's computer. */
  readonly file?: string
  readonly errors: number
}

/** How the card is to be seen. */
export interface CardView {
  readonly theme: CardPageTheme
  readonly width: CardPageWidth
  /** The reader's language; without it the first one that the card has. */
  readonly locale?: CardLanguage
}

export interface PageMaker {
  readonly loadRenderer: LoadCardRenderer
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The language of the page's own words. */
  readonly language: Language
}

/**
 * How wide a page has to be to show a card as its place does, in CSS pixels: the card and the canvas around it, as
 * preview-tokens.css has them (a test compares).
 */
export const pageWidths: Readonly<Record<CardPageWidth, number>> = { pc: 632, phone: 407 }

/** The card with its title, its errors and where it is from: a page to be sent to somebody. */
export function makeCardPage(show: CardToShow, view: CardView, maker: PageMaker): Promise<CardPage> {
  const { card, ...frame } = show
  return maker.loadRenderer().renderCardPage({
    ...completeView(card, view),
    card,
    language: maker.language,
    frame: { ...frame, madeAt: timeWithZone(maker.now()) },
  })
}

/** The card alone, to be photographed. */
export function makeBareCardPage(card: JsonValue, view: CardView, maker: PageMaker): Promise<CardPage> {
  return maker.loadRenderer().renderCardPage({ ...completeView(card, view), card, language: maker.language })
}

function completeView(card: JsonValue, { theme, width, locale }: CardView): Required<CardView> {
  return { theme, width, locale: locale ?? languagesInCard(card)[0] ?? 'zh_cn' }
}
