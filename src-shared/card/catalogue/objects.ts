import type { CatalogueEntry } from './model'
import { behaviourObjects } from './objects/behaviours'

/** Every object of card JSON that carries no `tag`, by our name for it. */
export const objects = {
  ...behaviourObjects,
} as const satisfies Record<string, CatalogueEntry>

export type ObjectName = keyof typeof objects
