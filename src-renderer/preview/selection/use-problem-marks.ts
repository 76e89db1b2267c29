import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Problem } from '@shared/problem'
import { drawnElements } from './drawn-components'
import { problemMarks, type ProblemMark } from './problem-marks'

/**
 * Follows the list of problems, which follows the text at a distance, so that a key costs nothing here.
 * @param stage - what holds the preview.
 * @param problems - those of the text.
 * @param view - whatever decides, with the text, which components are drawn: the draft, the reader's language.
 * @param isStale - whether the text does not parse: what it is said to have then is not of the card that is drawn, which
 * keeps the marks that it has.
 */
export function useProblemMarks(
  stage: Readonly<ShallowRef<HTMLElement | null>>,
  problems: () => readonly Problem[],
  view: () => string,
  isStale: () => boolean,
): { readonly marks: Readonly<ShallowRef<readonly ProblemMark[]>>; readonly lookAgain: () => void } {
  const marks = shallowRef<readonly ProblemMark[]>([])
  let markedView = view()

  function lookAgain(): void {
    if (isStale() && view() === markedView) return
    markedView = view()
    const found =
      isStale() || problems().length === 0 || stage.value === null
        ? []
        : problemMarks(problems(), drawnElements(stage.value))
    if (!isSame(found, marks.value)) marks.value = found
  }
  watch([problems, view, stage], lookAgain, { flush: 'post', immediate: true })
  return { marks, lookAgain }
}

/** Every check makes its problems anew, mostly the ones of before; where they stand in the text matters as well. */
function isSame(some: readonly ProblemMark[], others: readonly ProblemMark[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}
