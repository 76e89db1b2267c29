/** The upper and lower edge of something on the screen, in px. */
export interface Edges {
  readonly top: number
  readonly bottom: number
}

/** How much of a component must be in view to find it, in px; a smaller one must be so as a whole. */
const LEAST_SHOWN = 40
/** What is left between it and the edge of the view, in px. */
const MARGIN = 24

/** How far to scroll, in px, so that a component can be seen; 0 when it can. */
export function scrollToShow(component: Edges, view: Edges): number {
  const needed = Math.min(LEAST_SHOWN, component.bottom - component.top)
  const shown = Math.min(component.bottom, view.bottom) - Math.max(component.top, view.top)
  if (shown >= needed) return 0

  const fits = component.bottom - component.top + 2 * MARGIN <= view.bottom - view.top
  const isBelow = component.top >= view.top
  return isBelow && fits ? component.bottom + MARGIN - view.bottom : component.top - MARGIN - view.top
}
