import { action } from './components/action'
import { audio } from './components/audio'
import { button } from './components/button'
import { chart } from './components/chart'
import { checker } from './components/checker'
import { collapsiblePanel } from './components/collapsible-panel'
import { column } from './components/column'
import { columnSet } from './components/column-set'
import { datePicker } from './components/date-picker'
import { div } from './components/div'
import { fallbackText } from './components/fallback-text'
import { form } from './components/form'
import { hr } from './components/hr'
import { customIcon, standardIcon } from './components/icons'
import { img } from './components/img'
import { imgCombination } from './components/img-combination'
import { input } from './components/input'
import { interactiveContainer } from './components/interactive-container'
import { larkMd } from './components/lark-md'
import { markdown } from './components/markdown'
import { multiSelectPerson } from './components/multi-select-person'
import { multiSelectStatic } from './components/multi-select-static'
import { note } from './components/note'
import { overflow } from './components/overflow'
import { person } from './components/person'
import { personList } from './components/person-list'
import { pickerDatetime } from './components/picker-datetime'
import { pickerTime } from './components/picker-time'
import { plainTextPart } from './components/plain-text'
import { selectImg } from './components/select-img'
import { selectPerson } from './components/select-person'
import { selectStatic } from './components/select-static'
import { table } from './components/table'
import { textTag } from './components/text-tag'
import type { CatalogueEntry } from './model'

/** Everything that carries a documented `tag`, by it (Card §8). */
export const components = {
  // Display (Card §8.1–8.10).
  div,
  markdown,
  hr,
  img,
  img_combination: imgCombination,
  note,
  person,
  person_list: personList,
  chart,
  table,
  audio,

  // Interactive (Card §8.11–8.19).
  action,
  button,
  overflow,
  select_static: selectStatic,
  select_person: selectPerson,
  multi_select_static: multiSelectStatic,
  multi_select_person: multiSelectPerson,
  select_img: selectImg,
  input,
  date_picker: datePicker,
  picker_time: pickerTime,
  picker_datetime: pickerDatetime,
  checker,

  // Containers (Card §8.20–8.23).
  column_set: columnSet,
  column,
  form,
  interactive_container: interactiveContainer,
  collapsible_panel: collapsiblePanel,

  // Parts of components (Card §6.1, §6.5, §8.0).
  plain_text: plainTextPart,
  lark_md: larkMd,
  text_tag: textTag,
  standard_icon: standardIcon,
  custom_icon: customIcon,
  fallback_text: fallbackText,
} satisfies Record<string, CatalogueEntry>

export type ComponentTag = keyof typeof components
