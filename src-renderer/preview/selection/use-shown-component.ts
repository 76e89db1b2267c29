import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { drawnElement } from './drawn-components'
import { scrollToShow } from './scroll-to-show'

/** How long the selection must stay before the preview scrolls to it, in ms: longer than between two keys of a typist. */
const SETTLED_MS = 150
/** How long after somebody scrolled or pressed in the preview it keeps still, in ms. */
const STILL_MS = 800

/** The selected component as the preview draws it. */
export interface ShownComponent {
  /** Pointer of the innermost component on the screen that the selection belongs to. */
  readonly shown: Readonly<ShallowRef<string | undefined>>
  /** Scrolls to it now, as far as it is not in view. */
  readonly scrollToIt: () => void
  /** Looks for it again, as when a panel was folded. */
  readonly lookAgain: () => void
  /** Somebody scrolls or presses in the preview, which keeps still for a moment. */
  readonly keepStill: () => void
}

/**
 * Finds the selected component in the preview, and scrolls to it when the selection moves out of view and stays there.
 * @param stage - the part that scrolls.
 * @param selected - pointer of what is selected, drawn or not.
 * @param card - what is drawn, by identity; as long as it stays, so do the components.
 * @param isStale - whether the text has moved on and the card has not.
 */
export function useShownComponent(
  stage: Readonly<ShallowRef<HTMLElement | null>>,
  selected: () => string | undefined,
  card: () => unknown,
  isStale: () => boolean,
): ShownComponent {
  const shown = shallowRef<string>()
  let element: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let stillUntil = 0

  function lookAgain(): void {
    const pointer = selected()
    element = pointer === undefined ? undefined : stage.value ? drawnElement(stage.value, pointer) : undefined
    shown.value = element?.dataset.pointer
  }

  function scrollToIt(): void {
    const view = stage.value
    if (view === null || element?.isConnected !== true) return
    const top = scrollToShow(element.getBoundingClientRect(), view.getBoundingClientRect())
    if (top === 0) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    view.scrollBy({ top, behavior: isCalm ? 'instant' : 'smooth' })
  }

  // Where the component is drawn already, a key in its text costs one comparison.
  watch(
    [card, stage],
    () => {
      const isSame = element?.isConnected === true && element.dataset.pointer === selected()
      if (!isSame) lookAgain()
    },
    { flush: 'post' },
  )
  watch(
    selected,
    () => {
      lookAgain()
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (!isStale() && performance.now() >= stillUntil) scrollToIt()
      }, SETTLED_MS)
    },
    { flush: 'post', immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  return {
    shown,
    scrollToIt,
    lookAgain,
    keepStill: () => (stillUntil = performance.now() + STILL_MS),
  }
}
