/** What is outlined in a preview, by pointers of components that it draws. */
export interface OutlinedComponents {
  readonly selected?: string | undefined
  /** Under the mouse. */
  readonly hovered?: string | undefined
  /** Whether the keyboard moves between components: the selected one has the focus then. */
  readonly hasKeys: boolean
  /** Those that carry a mark, in order; the empty string is the card. */
  readonly marked: readonly string[]
}

/** The CSS name of the component that the label stands at. */
export const labelAnchor = '--preview-labelled'

/** The CSS name of the component that a mark stands at, by its place among the marks. */
export function markAnchor(index: number): string {
  return `--preview-mark-${index}`
}

/** The component that is named: the one under the mouse, or the one that has the keyboard. */
export function labelled({ selected, hovered, hasKeys }: OutlinedComponents): string | undefined {
  return hovered ?? (hasKeys ? selected : undefined)
}

/** The header touches the edge of the card, which cuts what reaches over it. */
const offset = 'var(--preview-outline-offset, 2px)'
const headerRule = "[data-testid='preview'] [data-tag='header'] { --preview-outline-offset: -3px }"

function selector(pointer: string): string {
  return pointer === '' ? 'article' : `[data-pointer='${CSS.escape(pointer)}']`
}

/**
 * The style rules that outline components and name them as anchors. Rules, not classes: what the preview draws again
 * keeps its outline, and nothing is measured.
 */
export function componentRules(outlined: OutlinedComponents): string {
  const { selected, hovered, hasKeys, marked } = outlined
  const declarations = new Map<string, string[]>()
  const declare = (pointer: string, text: string): void => {
    declarations.set(pointer, [...(declarations.get(pointer) ?? []), text])
  }

  if (selected !== undefined)
    declare(selected, `outline: ${hasKeys ? 3 : 2}px solid var(--accent); outline-offset: ${offset}`)
  if (hovered !== undefined && hovered !== selected)
    declare(hovered, `outline: 1px solid var(--accent); outline-offset: ${offset}`)

  const anchors = new Map<string, string[]>()
  const anchor = (pointer: string | undefined, name: string): void => {
    if (pointer !== undefined) anchors.set(pointer, [...(anchors.get(pointer) ?? []), name])
  }
  anchor(labelled(outlined), labelAnchor)
  for (const [index, pointer] of marked.entries()) anchor(pointer, markAnchor(index))
  for (const [pointer, names] of anchors) declare(pointer, `anchor-name: ${names.join(', ')}`)

  const rules = [...declarations].map(
    ([pointer, texts]) => `[data-testid='preview'] ${selector(pointer)} { ${texts.join('; ')} }`,
  )
  return rules.length === 0 ? '' : [headerRule, ...rules].join('\n')
}
