import { computed, onScopeDispose, useId, watch, type ComputedRef, type Ref } from 'vue'
import { usePreviewInteraction } from './preview-interaction'

/** A menu or picker that a component opens. */
export interface Overlay {
  /** Names it for `aria-controls`. */
  readonly id: string
  /** The CSS name of what it stands at. */
  readonly anchor: string
  readonly isOpen: ComputedRef<boolean>
  open(): void
  close(): void
  toggle(): void
  /** Closes it when the keyboard moves on to something else. */
  leave(event: FocusEvent): void
}

/**
 * Opens and closes the overlay of a component: one is open at a time in a preview, and a press outside closes it.
 * @param root - the component, the overlay included.
 */
export function useOverlay(root: Readonly<Ref<HTMLElement | null>>): Overlay {
  const interaction = usePreviewInteraction()
  const id = useId()
  const isOpen = computed(() => interaction.openOverlay.value === id)
  const close = (): void => {
    if (isOpen.value) interaction.openOverlay.value = undefined
  }
  const open = (): void => {
    interaction.openOverlay.value = id
  }

  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && root.value?.contains(target) === true
  const pressed = (event: Event): void => {
    if (!isInside(event.target)) close()
  }
  watch(
    isOpen,
    (now, before) => {
      if (now) document.addEventListener('pointerdown', pressed, true)
      else if (before) document.removeEventListener('pointerdown', pressed, true)
    },
    { flush: 'sync' },
  )
  onScopeDispose(() => {
    if (!isOpen.value) return
    document.removeEventListener('pointerdown', pressed, true)
    interaction.openOverlay.value = undefined
  })

  return {
    id,
    anchor: `--${id.replaceAll(/[^\w-]/g, '-')}`,
    isOpen,
    open,
    close,
    toggle: () => (isOpen.value ? close() : open()),
    leave: (event) => {
      if (event.relatedTarget !== null && !isInside(event.relatedTarget)) close()
    },
  }
}
