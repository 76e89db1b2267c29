import type {
  CardPage,
  CardPageRequest,
  CardPageTheme,
  CardPageWidth,
  LoadCardRenderer,
} from '@shared/card-page'
import type { CardLanguage } from '@shared/card/catalogue/languages'
import { languagesInCard } from '@shared/card/languages-in-card'
import type { JsonValue } from '@shared/json-value'
import type { Language } from '@shared/messages/language'
import { timeWithZone } from './time-with-zone'

/** The pictures that a page of a card shows. */
export type CardPictures = Pick<CardPageRequest, 'images' | 'charts'>

/** A card that is to be a page, with what the page says of it. */
export interface CardToShow {
  readonly card: JsonValue
  readonly pictures?: CardPictures
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

/** The card with its title, its errors and where it is from: a page to be sent to somebody. */
export function makeCardPage(show: CardToShow, view: CardView, maker: PageMaker): Promise<CardPage> {
  const { card, pictures, ...frame } = show
  return maker.loadRenderer().renderCardPage({
    ...completeView(card, view),
    ...pictures,
    card,
    language: maker.language,
    frame: { ...frame, madeAt: timeWithZone(maker.now()) },
  })
}

/** The card alone, to be photographed. */
export function makeBareCardPage(
  { card, pictures }: Pick<CardToShow, 'card' | 'pictures'>,
  view: CardView,
  maker: PageMaker,
): Promise<CardPage> {
  const { language } = maker
  return maker.loadRenderer().renderCardPage({ ...completeView(card, view), ...pictures, card, language })
}

/** The language that a card is read in: the one asked for, else the first that it has. */
export function localeOf(card: JsonValue, { locale }: Pick<CardView, 'locale'>): CardLanguage {
  return locale ?? languagesInCard(card)[0] ?? 'zh_cn'
}

function completeView(card: JsonValue, view: CardView): Required<CardView> {
  const { theme, width } = view
  return { theme, width, locale: localeOf(card, view) }
}
