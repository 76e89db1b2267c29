import { computed, onMounted, onServerPrefetch, shallowRef, type ComputedRef } from 'vue'
import { isCodeLanguage } from '@shared/card/catalogue/code-languages'
import type { CodePart, Highlight } from './code-part'

/** Longer code stays plain: colouring it would take longer than a key press may. */
const MAX_COLOURED = 6_000

/** Shared by all code of the page, and loaded by the first that needs it. */
const highlighter = shallowRef<Highlight>()

async function load(): Promise<void> {
  highlighter.value ??= (await import('./highlighter')).highlight
}

/**
 * Code as coloured runs. Plain at first where the grammars are not loaded yet, and for good where there is none or the
 * code is too long.
 */
export function useHighlighting(
  text: () => string,
  language: () => string,
): ComputedRef<readonly CodePart[]> {
  const isColoured = computed(() => isCodeLanguage(language()) && text().length <= MAX_COLOURED)
  const loadIfNeeded = (): Promise<void> | undefined => (isColoured.value ? load() : undefined)
  onServerPrefetch(loadIfNeeded)
  onMounted(() => void loadIfNeeded())
  return computed(() => {
    const coloured = isColoured.value ? highlighter.value?.(text(), language()) : undefined
    return coloured ?? [{ text: text() }]
  })
}
