import { fromPointer, toPointer } from '@shared/json-pointer'

/** A component as it stands in the preview. */
export interface DrawnComponent {
  readonly pointer: string
  /** Its tag, or `header`. */
  readonly tag: string
  /** How many components are around it, itself counted. */
  readonly level: number
  /** How its text begins; empty where it has none. */
  readonly words: string
}

/** Where the words of a component are cut, in UTF-16 units. */
const MOST_WORDS = 40

/** The components that a preview draws, by pointer, in the order of the page. */
export function drawnElements(preview: ParentNode): ReadonlyMap<string, HTMLElement> {
  const elements = new Map<string, HTMLElement>()
  for (const element of preview.querySelectorAll<HTMLElement>('[data-pointer]')) {
    const { pointer } = element.dataset
    if (pointer !== undefined && !elements.has(pointer)) elements.set(pointer, element)
  }
  return elements
}

/** A pointer and those around it, from the inside out, without the root. */
export function pointersOutwards(pointer: string): string[] {
  const steps = fromPointer(pointer)
  return steps.map((_, index) => toPointer(steps.slice(0, steps.length - index)))
}

/** Whether it takes room: what a folded panel holds does not. */
function isShown(element: Element): boolean {
  return element.checkVisibility()
}

/** The pointer of the innermost component on the screen that something in the card belongs to. */
export function nearestDrawn(elements: ReadonlyMap<string, Element>, pointer: string): string | undefined {
  return pointersOutwards(pointer).find((one) => {
    const element = elements.get(one)
    return element !== undefined && isShown(element)
  })
}

/** As {@link nearestDrawn}, where only one is looked for. */
export function drawnElement(preview: ParentNode, pointer: string): HTMLElement | undefined {
  for (const one of pointersOutwards(pointer)) {
    const element = preview.querySelector<HTMLElement>(`[data-pointer='${CSS.escape(one)}']`)
    if (element !== null && isShown(element)) return element
  }
  return undefined
}

/** What stands on the screen, for the keyboard and for screen readers. */
export function drawnComponents(preview: ParentNode): DrawnComponent[] {
  const levels = new Map<string, number>()
  const shown = [...drawnElements(preview)].filter(([, element]) => isShown(element))
  return shown.map(([pointer, element]) => {
    const around = pointersOutwards(pointer).slice(1)
    const level = 1 + Math.max(0, ...around.map((one) => levels.get(one) ?? 0))
    levels.set(pointer, level)
    return { pointer, tag: element.dataset.tag ?? '', level, words: wordsOf(element) }
  })
}

function wordsOf(element: HTMLElement): string {
  const text = element.textContent.replaceAll(/\s+/g, ' ').trim()
  if (text.length <= MOST_WORDS) return text
  // Never between the two halves of a character.
  return `${text.slice(0, MOST_WORDS).replace(/[\ud800-\udbff]$/, '')}…`
}
