/** What one chart may hold; a card of 30 KB stays below all but the last. */
export const chartBounds = {
  /** JSON values of a specification; a bigger one is not drawn. */
  values: 10_000,
  /** Objects and lists in one another. */
  depth: 24,
  /** Lengths, sizes and distances in px. */
  pixels: 4_000,
  /** Things that are counted: ticks, columns of a layout. */
  count: 100,
  /** Ticks that the steps of an axis may make. */
  ticks: 500,
} as const
