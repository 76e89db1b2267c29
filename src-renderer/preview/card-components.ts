import { defineAsyncComponent, type Component } from 'vue'
import { undocumentedTags } from '@shared/card/catalogue/undocumented-tags'
import ActionRow from './components/ActionRow.vue'
import CardButton from './components/CardButton.vue'
import CardColumn from './components/CardColumn.vue'
import ColumnSet from './components/ColumnSet.vue'
import DivText from './components/DivText.vue'
import DividerLine from './components/DividerLine.vue'
import ImageBox from './components/ImageBox.vue'
import MarkdownText from './components/MarkdownText.vue'
import NoteLine from './components/NoteLine.vue'
import UndocumentedElement from './components/UndocumentedElement.vue'
import { isRareTag, rareTags, type RareTag } from './rare-tags'

/**
 * Which Vue component draws which tag. Each takes `element` (an object of any shape) and `pointer`, and has one root
 * element, which gets `data-pointer` and `data-tag` from outside. What draws the rare tags is in `rare-components.ts`.
 */
const commonComponents: Readonly<Record<string, Component>> = {
  action: ActionRow,
  button: CardButton,
  column: CardColumn,
  column_set: ColumnSet,
  div: DivText,
  hr: DividerLine,
  img: ImageBox,
  markdown: MarkdownText,
  note: NoteLine,
}

type RareComponents = Readonly<Record<RareTag, Component>>

let loaded: RareComponents | undefined

/**
 * Loads what draws the rare tags. Who waits for it before drawing gets them drawn at once; who does not, as soon as
 * they are there.
 */
export async function loadRareComponents(): Promise<RareComponents> {
  loaded ??= (await import('./rare-components')).rareComponents
  return loaded
}

const onDemand = Object.fromEntries(
  rareTags.map((tag) => [tag, defineAsyncComponent(async () => (await loadRareComponents())[tag])]),
) as RareComponents

/** The component that draws a tag; `undefined` for one that the preview cannot draw. */
export function componentFor(tag: string): Component | undefined {
  if (Object.hasOwn(commonComponents, tag)) return commonComponents[tag]
  if (isRareTag(tag)) return (loaded ?? onDemand)[tag]
  return Object.hasOwn(undocumentedTags, tag) ? UndocumentedElement : undefined
}
