import { inject, type Component, type InjectionKey } from 'vue'
import type { CardVersion } from '@shared/card/catalogue/model'
import type { Colour } from '@shared/card/catalogue/colours'
import type { JsonObject } from '@shared/json-value'
import type { Language } from '@shared/messages/language'
import type { Message } from '@shared/result'

/** `system`: both at once, in a page whose reader's system decides (see {@link eitherColour}). */
export type PreviewTheme = 'light' | 'dark' | 'system'
/** What the window's preview can show: one of them. */
export type ShownTheme = Exclude<PreviewTheme, 'system'>
export type PreviewWidth = 'pc' | 'phone'

/** A local picture that stands for an `img_key`: an address of this app, never one of a card. Sides are in px. */
export interface PreviewImage {
  readonly src: string
  readonly width?: number
  readonly height?: number
}

/**
 * What every part of the preview knows. Its members are getters over the preview's own state: a part that reads one
 * is drawn again when that one changes, and only then.
 */
export interface PreviewContext {
  readonly version: CardVersion
  /** The reader's language, as a card names it: `zh_cn`. */
  readonly locale: string
  readonly theme: PreviewTheme
  readonly width: PreviewWidth
  /** `config.style` of the card: names for sizes and colours (Card §3). */
  readonly styles: JsonObject | undefined
  /** The language of the preview's own words. */
  readonly language: Language
  say(message: Message): string
  /** The picture attached for a key; `undefined` draws the labelled placeholder. */
  imageOf(key: string): PreviewImage | undefined
  /** Handed down rather than imported: containers draw components, and the registry knows containers. */
  componentFor(tag: string): Component | undefined
  openLink(url: string): void
}

export const previewContextKey: InjectionKey<PreviewContext> = Symbol('preview context')

/** How many containers are around a component; bounds recursion. */
export const previewDepthKey: InjectionKey<number> = Symbol('preview depth')

/** @throws {Error} outside a CardPreview. */
export function usePreviewContext(): PreviewContext {
  const context = inject(previewContextKey)
  if (context === undefined) throw new Error('a part of the preview stands outside CardPreview')
  return context
}

/** The side of a colour that the theme shows. */
export function sideOf({ light, dark }: Colour, theme: PreviewTheme): string {
  if (theme === 'system') return eitherColour(light, dark)
  return theme === 'dark' ? dark : light
}

/**
 * Two colours of which a media query shows one. Of `--card-if-light` and `--card-if-dark` one is empty and the other
 * `initial`, which makes `var()` take its fallback. Unlike `light-dark()`, every browser that knows custom properties
 * can read it, and unlike a second copy of the card it costs nothing but the colours.
 */
export function eitherColour(light: string, dark: string): string {
  return light === dark ? light : `var(--card-if-light, ${light}) var(--card-if-dark, ${dark})`
}
