import { onScopeDispose, watchEffect } from 'vue'

/** A card in the preview, as far as choosing from it goes. */
export interface PreviewSelection {
  /** Takes a click before the card does: the first click on a component selects it, the next one is the card's own. */
  readonly takeClick: (event: MouseEvent) => void
}

/** The pointer of the component that something in the preview belongs to. */
export function pointerOfTarget(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('[data-pointer]')?.dataset.pointer
}

/**
 * Selects components by clicking on them in the preview, and outlines the one that is selected.
 * @param selected - the pointer of what is selected.
 * @param select - takes the pointer of what was clicked.
 */
export function usePreviewSelection(
  selected: () => string | undefined,
  select: (pointer: string) => void,
): PreviewSelection {
  // A rule, not a class: what the preview draws again keeps its outline.
  const outline = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, outline]
  onScopeDispose(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== outline)
  })
  watchEffect(() => {
    const pointer = selected()
    outline.replaceSync(
      pointer === undefined
        ? ''
        : `[data-testid='preview'] [data-pointer='${CSS.escape(pointer)}'] { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }`,
    )
  })

  return {
    takeClick: (event) => {
      const pointer = pointerOfTarget(event.target)
      if (pointer === undefined || pointer === selected()) return
      event.preventDefault()
      event.stopPropagation()
      select(pointer)
    },
  }
}
