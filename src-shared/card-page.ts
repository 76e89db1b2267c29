import type { CardLanguage } from './card/catalogue/languages'
import type { JsonValue } from './json-value'
import type { Language } from './messages/language'

/** Themes that a page can be made for; `system` holds both, and the reader's system decides. */
export const cardPageThemes = ['light', 'dark', 'system'] as const
export type CardPageTheme = (typeof cardPageThemes)[number]

export const cardPageWidths = ['pc', 'phone'] as const
export type CardPageWidth = (typeof cardPageWidths)[number]

/**
 * How wide a page has to be to show a card as its place does, in CSS pixels: the card and the canvas around it, as
 * preview-tokens.css has them (a test compares).
 */
export const cardPagePixels: Readonly<Record<CardPageWidth, number>> = { pc: 632, phone: 407 }

/** Everything that a page of a card says; whoever makes it reads no file, no clock and no zone of its own. */
export interface CardPageRequest {
  readonly card: JsonValue
  readonly theme: CardPageTheme
  readonly width: CardPageWidth
  /** The language that the card is read in. */
  readonly locale: CardLanguage
  /** The language of the page's own words. */
  readonly language: Language
  /** The pictures attached to the draft, by image key; every other key shows as a labelled box. */
  readonly images?: ReadonlyMap<string, CardPagePicture>
  /** Charts as a window drew them, by JSON pointer; every other chart shows as a table of its data. */
  readonly charts?: ReadonlyMap<string, CardPageChart>
  /** What stands around the card; without it the page is the card alone, to be photographed. */
  readonly frame?: CardPageFrame
}

/** A picture inside of a page. */
export interface CardPagePicture {
  /** A `data:image/…` address: a page loads nothing. */
  readonly src: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** A drawn chart. */
export interface CardPageChart extends CardPagePicture {
  /** The same in the dark theme, for a page that has both; `src` is the light one then. */
  readonly darkSrc?: string
}

export interface CardPageFrame {
  /** The push's name. */
  readonly title: string
  /** The name of the file that the card is from. */
  readonly file?: string
  /** When the page is made, in words. */
  readonly madeAt: string
  /** How many errors the card has: Feishu would refuse it. */
  readonly errors: number
}

export interface CardPage {
  /** One HTML document that needs nothing else. */
  readonly html: string
  /** How many components are drawn in it, containers and their columns included. */
  readonly components: number
  /** Tags among them that the preview cannot draw, each once, in the order of the card. */
  readonly unsupported: readonly string[]
}

/** What the bundle `out/render/card-page.js` exports. It is loaded at run time: main never imports the renderer. */
export interface CardRenderer {
  readonly renderCardPage: (request: CardPageRequest) => Promise<CardPage>
}

/** Loads the renderer when it is first needed: it is larger than all of the command line. */
export type LoadCardRenderer = () => CardRenderer
