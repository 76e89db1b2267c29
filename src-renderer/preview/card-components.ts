import type { Component } from 'vue'
import ActionRow from './components/ActionRow.vue'
import CardButton from './components/CardButton.vue'
import CardColumn from './components/CardColumn.vue'
import ColumnSet from './components/ColumnSet.vue'
import DivText from './components/DivText.vue'
import DividerLine from './components/DividerLine.vue'
import ImageBox from './components/ImageBox.vue'
import ImageCombination from './components/ImageCombination.vue'
import MarkdownText from './components/MarkdownText.vue'
import NoteLine from './components/NoteLine.vue'
import CardChart from './components/chart/CardChart.vue'
import CardTable from './components/table/CardTable.vue'

/**
 * Which Vue component draws which tag. Each takes `element` (an object of any shape) and `pointer`, and has one root
 * element, which gets `data-pointer` and `data-tag` from outside.
 */
const cardComponents: Readonly<Record<string, Component>> = {
  action: ActionRow,
  button: CardButton,
  chart: CardChart,
  column: CardColumn,
  column_set: ColumnSet,
  div: DivText,
  hr: DividerLine,
  img: ImageBox,
  img_combination: ImageCombination,
  markdown: MarkdownText,
  note: NoteLine,
  table: CardTable,
}

/** The component that draws a tag; `undefined` for one that the preview cannot draw. */
export function componentFor(tag: string): Component | undefined {
  return Object.hasOwn(cardComponents, tag) ? cardComponents[tag] : undefined
}
