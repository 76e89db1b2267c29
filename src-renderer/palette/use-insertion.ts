import { inLanguage, wordsIn } from '@shared/card/catalogue/in-language'
import type { CatalogueEntry } from '@shared/card/catalogue/model'
import { sampleOf } from '@shared/card/catalogue/snippets'
import { insertAt, insertComponent, whereComponentMayGo, type Spot } from '@shared/card/edit/insert-component'
import type { ListPlace } from '@shared/card/edit/list-items'
import type { JsonObject } from '@shared/json-value'
import { useCardSession, type EditOptions } from '../editor/card-session'
import { useCardEdit } from '../editor/use-card-edit'
import { useWords } from '../words/use-words'

/** Puts new components into the card. */
export interface Insertions {
  /** At the nearest place at or behind a spot that takes it. */
  readonly insertNear: (component: JsonObject, spot: Spot, options?: Pick<EditOptions, 'group'>) => void
  /** Exactly there, when it may stand there; otherwise at the nearest place behind. */
  readonly insertInto: (
    component: JsonObject,
    place: ListPlace,
    near: Spot,
    options?: Pick<EditOptions, 'group'>,
  ) => void
  /** A first version of a component, for the card's version and in the window's language. */
  readonly sample: (entry: CatalogueEntry) => JsonObject
  readonly nameOf: (entry: CatalogueEntry) => string
}

export function useInsertion(): Insertions {
  const session = useCardSession()
  const apply = useCardEdit()
  const { language } = useWords()

  function insertNear(component: JsonObject, spot: Spot, options?: Pick<EditOptions, 'group'>): void {
    const parsed = session.parsed.value
    const place = whereComponentMayGo(parsed, component, spot)
    apply(place.ok ? insertAt(parsed, place.value) : place, options)
  }

  return {
    insertNear,
    insertInto: (component, place, near, options) => {
      const inserted = insertComponent(session.parsed.value, place, component)
      if (inserted.ok) apply(inserted, options)
      else insertNear(component, near, options)
    },
    sample: (entry) => sampleOf(entry, session.version.value, wordsIn(language.value)),
    nameOf: ({ title }) => inLanguage(title, language.value),
  }
}
