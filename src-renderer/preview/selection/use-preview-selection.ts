import { computed, onScopeDispose, shallowRef, watchEffect, type ComputedRef, type Ref } from 'vue'
import { componentRules, labelled } from './component-rules'

/** A card in the preview, as far as choosing from it goes. */
export interface PreviewSelection {
  /** Takes a click before the card does: the first click on a component selects it, the next one is the card's own. */
  readonly takeClick: (event: MouseEvent) => void
  readonly pointerOver: (event: PointerEvent) => void
  readonly pointerLeave: () => void
  /** Whether the keyboard moves between components. */
  readonly hasKeys: Ref<boolean>
  /** The component to name: the one under the mouse, or the one that has the keyboard. */
  readonly named: ComputedRef<string | undefined>
}

/** What a preview shows of the components in it; pointers are those of components that it draws. */
export interface SelectionSources {
  readonly selected: () => string | undefined
  /** Those that carry a mark; the empty string is the card. */
  readonly marked: Readonly<Ref<readonly string[]>>
  /** Takes the pointer of what was clicked. */
  readonly select: (pointer: string) => void
}

/** The pointer of the component that something in the preview belongs to. */
export function pointerOfTarget(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('[data-pointer]')?.dataset.pointer
}

/** Selects components by clicking on them in the preview, and outlines the selected one and the one under the mouse. */
export function usePreviewSelection({ selected, marked, select }: SelectionSources): PreviewSelection {
  const hovered = shallowRef<string>()
  const hasKeys = shallowRef(false)
  const outlined = computed(() => ({
    selected: selected(),
    hovered: hovered.value,
    hasKeys: hasKeys.value,
    marked: marked.value,
  }))

  const rules = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
  onScopeDispose(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules)
  })
  // As text: what is the same text as before restyles nothing.
  const text = computed(() => componentRules(outlined.value))
  watchEffect(() => rules.replaceSync(text.value))

  return {
    takeClick: (event) => {
      // A key that presses a button is a click without a count, and means the button.
      const pointer = event.detail === 0 ? undefined : pointerOfTarget(event.target)
      if (pointer === undefined || pointer === selected()) return
      event.preventDefault()
      event.stopPropagation()
      select(pointer)
    },
    pointerOver: (event) => {
      if (event.pointerType !== 'touch') hovered.value = pointerOfTarget(event.target)
    },
    pointerLeave: () => (hovered.value = undefined),
    hasKeys,
    named: computed(() => labelled(outlined.value)),
  }
}
