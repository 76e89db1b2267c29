import { button } from './components/button'
import type { CatalogueEntry } from './model'

/** Everything that carries a documented `tag`, by it (Card §8). */
export const components = {
  button,
} as const satisfies Record<string, CatalogueEntry>

export type ComponentTag = keyof typeof components
