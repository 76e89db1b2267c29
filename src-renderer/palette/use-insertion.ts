import { inLanguage, wordsIn } from '@shared/card/catalogue/in-language'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { sampleOf } from '@shared/card/catalogue/snippets'
import { insertAt, insertComponent, whereComponentMayGo, type Spot } from '@shared/card/edit/insert-component'
import type { ListPlace } from '@shared/card/edit/list-items'
import { useCardSession } from '../editor/card-session'
import { useCardEdit } from '../editor/use-card-edit'
import { useWords } from '../words/use-words'

/** Puts new components into the card. */
export interface Insertions {
  /** At the nearest place at or behind a spot that takes it. */
  readonly insertNear: (entry: CatalogueEntry, spot: Spot) => void
  /** Exactly there, when it may stand there; otherwise at the nearest place behind. */
  readonly insertInto: (entry: CatalogueEntry, place: ListPlace, near: Spot) => void
  readonly nameOf: (entry: CatalogueEntry) => string
}

export function useInsertion(): Insertions {
  const session = useCardSession()
  const apply = useCardEdit()
  const { language } = useWords()

  function insertNear(entry: CatalogueEntry, spot: Spot): void {
    const parsed = session.parsed.value
    const sample = sampleOf(entry, session.version.value, wordsIn(language.value))
    const place = whereComponentMayGo(parsed, sample, spot)
    apply(place.ok ? insertAt(parsed, place.value) : place)
  }

  function insertInto(entry: CatalogueEntry, place: ListPlace, near: Spot): void {
    const sample = sampleOf(entry, session.version.value, wordsIn(language.value))
    const inserted = insertComponent(session.parsed.value, place, sample)
    if (inserted.ok) apply(inserted)
    else insertNear(entry, near)
  }

  return { insertNear, insertInto, nameOf: ({ title }) => inLanguage(title, language.value) }
}
