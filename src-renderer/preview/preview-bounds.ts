import type { JsonValue } from '@shared/json-value'

/** What one preview draws at most. A card of 30 KB stays far below both. */
export const previewBounds = {
  /** Tagged objects of all elements together; 30 KB hold fewer. */
  components: 3_000,
  /** JSON values of all elements together. */
  values: 20_000,
  /** Characters of all texts together. */
  characters: 200_000,
  /** Containers around a component; Feishu allows five (Card §10.3). */
  depth: 12,
} as const

interface Weight {
  components: number
  values: number
  characters: number
}

/** Counts a value without recursion, and stops once the bounds are passed. */
function weigh(value: JsonValue, weight: Weight): void {
  const waiting: JsonValue[] = [value]
  while (waiting.length > 0 && fits(weight)) {
    const next = waiting.pop()
    weight.values++
    if (typeof next === 'string') weight.characters += next.length
    else if (typeof next === 'object' && next !== null) {
      if ('tag' in next) weight.components++
      for (const child of Object.values(next)) waiting.push(child)
    }
  }
}

function fits({ components, values, characters }: Weight): boolean {
  return (
    components <= previewBounds.components &&
    values <= previewBounds.values &&
    characters <= previewBounds.characters
  )
}

/** The elements from the first on that can be drawn within the bounds. */
export function elementsWithinBounds(elements: readonly JsonValue[]): readonly JsonValue[] {
  const weight: Weight = { components: 0, values: 0, characters: 0 }
  for (const [index, element] of elements.entries()) {
    weigh(element, weight)
    if (!fits(weight)) return elements.slice(0, index)
  }
  return elements
}
