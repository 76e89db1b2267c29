import type { Component } from 'vue'
import AudioPlayer from './components/AudioPlayer.vue'
import CollapsiblePanel from './components/CollapsiblePanel.vue'
import ImageCombination from './components/ImageCombination.vue'
import InteractiveContainer from './components/InteractiveContainer.vue'
import PersonCard from './components/PersonCard.vue'
import PersonList from './components/PersonList.vue'
import CardChart from './components/chart/CardChart.vue'
import CheckerLine from './components/interactive/CheckerLine.vue'
import FormContainer from './components/interactive/FormContainer.vue'
import ImageSelect from './components/interactive/ImageSelect.vue'
import MultiSelect from './components/interactive/MultiSelect.vue'
import OverflowMenu from './components/interactive/OverflowMenu.vue'
import PickerField from './components/interactive/PickerField.vue'
import SingleSelect from './components/interactive/SingleSelect.vue'
import TextInput from './components/interactive/TextInput.vue'
import CardTable from './components/table/CardTable.vue'
import type { RareTag } from './rare-tags'

/** What draws the tags that few cards have, in one piece that is loaded by the first card with one. */
export const rareComponents: Readonly<Record<RareTag, Component>> = {
  audio: AudioPlayer,
  chart: CardChart,
  checker: CheckerLine,
  collapsible_panel: CollapsiblePanel,
  date_picker: PickerField,
  form: FormContainer,
  img_combination: ImageCombination,
  input: TextInput,
  interactive_container: InteractiveContainer,
  multi_select_person: MultiSelect,
  multi_select_static: MultiSelect,
  overflow: OverflowMenu,
  person: PersonCard,
  person_list: PersonList,
  picker_date: PickerField,
  picker_datetime: PickerField,
  picker_time: PickerField,
  select_img: ImageSelect,
  select_person: SingleSelect,
  select_static: SingleSelect,
  table: CardTable,
}
