import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** The id of the list of drafts; the button that shows and hides it names it in `aria-controls`. */
export const sideBarId = 'side-bar'

const button = `[aria-controls="${sideBarId}"]`

export interface SideBar {
  readonly shown: Readonly<Ref<boolean>>
  readonly toggle: () => void
  readonly hide: () => void
}

/** The list of drafts where it lies over the rest: it goes by Escape, and once a person turns to anything else. */
export function useSideBar(): SideBar {
  const shown = ref(false)
  const hide = (): void => void (shown.value = false)
  const toggle = (): void => void (shown.value = !shown.value)

  function onPointerDown(event: PointerEvent): void {
    if (!isPartOfSideBar(event.target)) hide()
  }
  function onKeyDown(event: KeyboardEvent): void {
    // An Escape that an input method is using is not ours.
    if (!shown.value || event.key !== 'Escape' || event.isComposing) return
    if (!isPartOfSideBar(event.target)) return
    hide()
    document.querySelector<HTMLElement>(button)?.focus()
  }

  window.addEventListener('pointerdown', onPointerDown, true)
  window.addEventListener('keydown', onKeyDown)
  onScopeDispose(() => {
    window.removeEventListener('pointerdown', onPointerDown, true)
    window.removeEventListener('keydown', onKeyDown)
  })
  return { shown: readonly(shown), toggle, hide }
}

/** The button counts as a part: pressed while the list is there, it must not close and open it again. */
function isPartOfSideBar(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`#${sideBarId}, ${button}`) !== null
}
