import type { DrawnComponent } from './drawn-components'

/** A component, as far as its place among the others goes. */
type Placed = Pick<DrawnComponent, 'pointer' | 'level'>

/**
 * Where a key leads from a component to another.
 * @param components - in the order of the page, each before those inside it.
 * @param current - where the keyboard is; `undefined` before the first key.
 * @returns `undefined` when the key does not move between components, or there is nothing that way.
 */
export function pointerAfterKey(
  key: string,
  current: string | undefined,
  components: readonly Placed[],
): string | undefined {
  const at = components.findIndex(({ pointer }) => pointer === current)
  const here = components[at]
  switch (key) {
    case 'Home':
      return components[0]?.pointer
    case 'End':
      return components.at(-1)?.pointer
    case 'ArrowDown':
      return components[at + 1]?.pointer
    case 'ArrowUp':
      return at === -1 ? components.at(-1)?.pointer : components[at - 1]?.pointer
    case 'ArrowRight': {
      if (here === undefined) return components[0]?.pointer
      const next = components[at + 1]
      return next !== undefined && next.level > here.level ? next.pointer : undefined
    }
    case 'ArrowLeft':
    case 'Escape':
      if (here === undefined) return undefined
      return components.slice(0, at).findLast(({ level }) => level < here.level)?.pointer
    default:
      return undefined
  }
}
