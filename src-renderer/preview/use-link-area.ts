import { computed, type ComputedRef } from 'vue'
import { usePreviewContext } from './preview-context'

/** An area of the card that is a link as a whole. */
export interface LinkArea {
  readonly address: ComputedRef<string | undefined>
  /** Takes a click that nothing inside took (Card §17.2). */
  readonly open: (event: Event) => void
}

/** Makes a container clickable. @param addressOf - where it leads on this device; `undefined` when nowhere. */
export function useLinkArea(addressOf: () => string | undefined): LinkArea {
  const context = usePreviewContext()
  const address = computed(addressOf)
  return {
    address,
    open: (event) => {
      if (address.value === undefined || event.defaultPrevented) return
      event.preventDefault()
      context.openLink(address.value)
    },
  }
}
