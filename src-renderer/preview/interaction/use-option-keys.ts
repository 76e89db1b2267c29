import { ref, type Ref } from 'vue'
import type { Overlay } from './use-overlay'

/** The keyboard of a list that opens below a field while the field keeps the focus. */
export interface OptionKeys {
  /** The option that Enter would choose; -1 for none. */
  readonly active: Ref<number>
  readonly keydown: (event: KeyboardEvent) => void
}

/** Where a key moves to among `count` options; `undefined` when it is no key of a list. */
export function optionAfterKey(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return active + 1 >= count ? 0 : active + 1
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** The next option whose words begin with a letter, after the active one and then from the first. */
export function optionByLetter(
  letter: string,
  active: number,
  labels: readonly string[],
): number | undefined {
  const begins = (label: string): boolean => label.toLowerCase().startsWith(letter.toLowerCase())
  const behind = labels.findIndex((label, index) => index > active && begins(label))
  const found = behind === -1 ? labels.findIndex(begins) : behind
  return found === -1 ? undefined : found
}

/**
 * Arrow keys, Home, End and letters move, Enter and Space choose, Escape closes.
 * @param labels - the words of the options.
 * @param current - the option to begin at.
 * @param choose - takes the index of what is chosen.
 */
export function useOptionKeys(
  overlay: Overlay,
  labels: () => readonly string[],
  current: () => number,
  choose: (index: number) => void,
): OptionKeys {
  const active = ref(-1)

  function open(): void {
    overlay.open()
    active.value = Math.max(0, current())
  }

  function keydownOpen(event: KeyboardEvent): boolean {
    const { key } = event
    if (key === 'Escape') overlay.close()
    else if (key === 'Enter' || key === ' ') {
      if (active.value >= 0 && active.value < labels().length) choose(active.value)
    } else {
      const next =
        optionAfterKey(key, active.value, labels().length) ??
        (key.length === 1 ? optionByLetter(key, active.value, labels()) : undefined)
      if (next === undefined) return false
      active.value = next
    }
    return true
  }

  return {
    active,
    keydown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const wasOpen = overlay.isOpen.value
      const opens = ['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(event.key)
      if (!wasOpen && opens) open()
      if (!(wasOpen ? keydownOpen(event) : opens)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
