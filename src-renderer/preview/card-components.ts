import type { Component } from 'vue'
import { undocumentedTags } from '@shared/card/catalogue/undocumented-tags'
import ActionRow from './components/ActionRow.vue'
import AudioPlayer from './components/AudioPlayer.vue'
import CardButton from './components/CardButton.vue'
import CardColumn from './components/CardColumn.vue'
import CollapsiblePanel from './components/CollapsiblePanel.vue'
import ColumnSet from './components/ColumnSet.vue'
import DivText from './components/DivText.vue'
import DividerLine from './components/DividerLine.vue'
import ImageBox from './components/ImageBox.vue'
import ImageCombination from './components/ImageCombination.vue'
import InteractiveContainer from './components/InteractiveContainer.vue'
import MarkdownText from './components/MarkdownText.vue'
import NoteLine from './components/NoteLine.vue'
import CardChart from './components/chart/CardChart.vue'
import CardTable from './components/table/CardTable.vue'
import PersonCard from './components/PersonCard.vue'
import PersonList from './components/PersonList.vue'
import UndocumentedElement from './components/UndocumentedElement.vue'
import CheckerLine from './components/interactive/CheckerLine.vue'
import FormContainer from './components/interactive/FormContainer.vue'
import ImageSelect from './components/interactive/ImageSelect.vue'
import MultiSelect from './components/interactive/MultiSelect.vue'
import OverflowMenu from './components/interactive/OverflowMenu.vue'
import PickerField from './components/interactive/PickerField.vue'
import SingleSelect from './components/interactive/SingleSelect.vue'
import TextInput from './components/interactive/TextInput.vue'

/**
 * Which Vue component draws which tag. Each takes `element` (an object of any shape) and `pointer`, and has one root
 * element, which gets `data-pointer` and `data-tag` from outside.
 */
const cardComponents: Readonly<Record<string, Component>> = {
  action: ActionRow,
  audio: AudioPlayer,
  button: CardButton,
  chart: CardChart,
  checker: CheckerLine,
  collapsible_panel: CollapsiblePanel,
  column: CardColumn,
  column_set: ColumnSet,
  date_picker: PickerField,
  div: DivText,
  form: FormContainer,
  hr: DividerLine,
  img: ImageBox,
  img_combination: ImageCombination,
  interactive_container: InteractiveContainer,
  input: TextInput,
  markdown: MarkdownText,
  multi_select_person: MultiSelect,
  multi_select_static: MultiSelect,
  note: NoteLine,
  table: CardTable,
  person: PersonCard,
  person_list: PersonList,
  overflow: OverflowMenu,
  picker_date: PickerField,
  picker_datetime: PickerField,
  picker_time: PickerField,
  select_img: ImageSelect,
  select_person: SingleSelect,
  select_static: SingleSelect,
}

/** The component that draws a tag; `undefined` for one that the preview cannot draw. */
export function componentFor(tag: string): Component | undefined {
  if (Object.hasOwn(cardComponents, tag)) return cardComponents[tag]
  return Object.hasOwn(undocumentedTags, tag) ? UndocumentedElement : undefined
}
