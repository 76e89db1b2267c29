import type { CatalogueEntry } from '@shared/card/catalogue/model'
import type { OfferedComponent } from '@shared/card/edit/insert-component'

/** The groups of the palette, in the order to show them. */
export const paletteGroups = ['content', 'layout', 'interactive', 'needs-receiver'] as const
export type PaletteGroup = (typeof paletteGroups)[number]

/** Where the palette shows a component. What a push can't make use of comes last, with a word of warning. */
export function groupOf({ kind, push }: CatalogueEntry): PaletteGroup {
  if (push === 'needs-receiver') return 'needs-receiver'
  if (kind === 'container' || kind === 'wrapper') return 'layout'
  return kind === 'interactive' ? 'interactive' : 'content'
}

function matches({ name, title, doc }: CatalogueEntry, words: readonly string[]): boolean {
  const text = [name, title.zh, title.en, doc.zh, doc.en].join('\n').toLowerCase()
  return words.every((word) => text.includes(word))
}

/** The offered components that a search finds, by group; both languages are searched, whatever the window speaks. */
export function findComponents(
  offered: readonly OfferedComponent[],
  search: string,
): readonly { readonly group: PaletteGroup; readonly components: readonly OfferedComponent[] }[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = offered.filter(({ entry }) => matches(entry, words))
  return paletteGroups
    .map((group) => ({ group, components: found.filter(({ entry }) => groupOf(entry) === group) }))
    .filter(({ components }) => components.length > 0)
}
