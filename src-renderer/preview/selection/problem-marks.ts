import type { Problem, Severity } from '@shared/problem'
import { nearestDrawn, pointersOutwards } from './drawn-components'

/** The problems of one component, as the preview marks them. */
export interface ProblemMark {
  /** The component that carries it; the empty string is the card as a whole. */
  readonly pointer: string
  /** Its tag, `header`, or the empty string for the card. */
  readonly tag: string
  /** The worst of them. */
  readonly severity: Severity
  /** Worst first. */
  readonly problems: readonly Problem[]
  /** How many marks of components around it may stand at the same corner. */
  readonly inside: number
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'hint']
const rank = ({ severity }: Problem): number => worstFirst.indexOf(severity)

/**
 * Puts the problems of a card at the components that carry them: each at the innermost one on the screen, and at the
 * card what belongs to none.
 * @param elements - what the preview draws, by pointer, in the order of the page.
 */
export function problemMarks(
  problems: readonly Problem[],
  elements: ReadonlyMap<string, HTMLElement>,
): ProblemMark[] {
  const places = new Map<string, Problem[]>()
  const nearest = new Map<string, string>()
  for (const problem of problems) {
    if (problem.source !== 'card') continue
    const place = nearest.get(problem.pointer) ?? nearestDrawn(elements, problem.pointer) ?? ''
    nearest.set(problem.pointer, place)
    const there = places.get(place)
    if (there === undefined) places.set(place, [problem])
    else there.push(problem)
  }

  const isMarked = (pointer: string): boolean => places.has(pointer)
  return ['', ...elements.keys()].filter(isMarked).map((pointer) => {
    const sorted = (places.get(pointer) ?? []).toSorted((one, other) => rank(one) - rank(other))
    return {
      pointer,
      tag: elements.get(pointer)?.dataset.tag ?? '',
      severity: sorted[0]?.severity ?? 'hint',
      problems: sorted,
      inside: pointer === '' ? 0 : ['', ...pointersOutwards(pointer).slice(1)].filter(isMarked).length,
    }
  })
}
