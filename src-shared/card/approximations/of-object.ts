import type { MessageKey } from '../../messages/catalogue'
import { arrayOf, filledStringOf, objectOf } from '../read-json'
import type { ObjectVisit } from '../walk-card'
import type { ApproximationContext } from './approximation'

type Look = (visit: ObjectVisit, context: ApproximationContext) => void

/** Says one sentence about every object of a kind. */
function always(key: MessageKey): Look {
  return (visit, { note }) => note({ key }, visit.path)
}

const platformAddresses = ['pc_url', 'ios_url', 'android_url']

/** Card §19 row 1: which address wins is told in two ways. */
const addresses: Look = ({ value, path }, { note }) => {
  const general = filledStringOf(value.url)
  const hasOther = platformAddresses.some((name) => {
    const own = filledStringOf(value[name])
    return own !== undefined && own !== general
  })
  if (general !== undefined && hasOther) note({ key: 'card.approx-address' }, path)
}

/** Card §8.20, §19 row 32: when a set re-flows, and how much room a colour gets, no page says. */
const columnSet: Look = ({ value, path }, { note }) => {
  const mode = filledStringOf(value.flex_mode) ?? 'none'
  if (mode !== 'none') note({ key: 'card.approx-columns' }, [...path, 'flex_mode'])
  const background = filledStringOf(value.background_style) ?? 'default'
  const isPadded = arrayOf(value.columns).some(
    (column) => filledStringOf(objectOf(column)?.padding) !== undefined,
  )
  if (background !== 'default' && !isPadded)
    note({ key: 'card.approx-set-padding' }, [...path, 'background_style'])
}

/** Card §19 row 5: the 2.0 page and its release notes disagree. */
const panel: Look = ({ value, path }, { version, note }) => {
  if (version === '2.0' && (value.padding === undefined || value.vertical_spacing === undefined)) {
    note({ key: 'card.approx-panel' }, path)
  }
}

const table: Look = ({ value, path }, { note }) => {
  note({ key: 'card.approx-table' }, path)
  const kinds = arrayOf(value.columns).map((column) => objectOf(column)?.data_type)
  if (kinds.includes('persons')) note({ key: 'card.approx-person' }, path)
  if (kinds.includes('options')) note({ key: 'card.approx-tag-colour' }, path)
}

const select: Look = (visit, context) => {
  always('card.approx-control')(visit, context)
  if (visit.entry.name.endsWith('person')) context.note({ key: 'card.approx-person' }, visit.path)
}

/** Where lines of different length lie in a row, and what fills it, no page says (Card §6.9). */
const layout: Look = ({ value, path }, { version, note }) => {
  if (version === '2.0' && value.direction === 'horizontal')
    note({ key: 'card.approx-direction' }, [...path, 'direction'])
}

const config: Look = ({ value, path }, { note }) => {
  if (value.streaming_mode === true) note({ key: 'card.approx-streaming' }, [...path, 'streaming_mode'])
}

const fallback: Look = ({ value, path }, { note }) => {
  if (arrayOf(value.trigger_conditions).length > 0) note({ key: 'card.approx-fallback' }, path)
}

/** Card §2.1: only builder exports have it, and no page describes it. */
const header: Look = ({ path }, { note }) => {
  if (path[0] === 'i18n_header') note({ key: 'card.approx-i18n-header' }, path)
}

const icon: Look = ({ value, path }, { note }) => {
  if (filledStringOf(value.token) !== undefined) note({ key: 'card.approx-icon' }, path)
}

/** What is drawn differently, by the entry's name. */
const looks: Readonly<Record<string, readonly Look[]>> = {
  url: [addresses],
  config: [config],
  fallback: [fallback],
  header: [header],
  text_tag: [always('card.approx-tag-colour')],
  body: [layout],
  column_set: [columnSet],
  column: [layout],
  form: [layout],
  interactive_container: [layout],
  collapsible_panel: [panel, layout],
  standard_icon: [icon],
  ud_icon: [icon],
  person: [always('card.approx-person')],
  person_list: [always('card.approx-person')],
  img_combination: [always('card.approx-combination')],
  chart: [always('card.approx-chart')],
  audio: [always('card.approx-audio')],
  table: [table],
  select_static: [select],
  select_person: [select],
  multi_select_static: [select],
  multi_select_person: [select],
  select_img: [select],
  overflow: [select],
  input: [select],
  date_picker: [select],
  picker_time: [select],
  picker_datetime: [select],
  checker: [select],
}

/** Notes what the preview approximates of an object as a whole. */
export function approximationsOfObject(visit: ObjectVisit, context: ApproximationContext): void {
  const { name, undocumented } = visit.entry
  if (undocumented !== undefined) {
    context.note({ key: 'card.approx-undocumented', params: { tag: name } }, visit.path)
  }
  for (const look of Object.hasOwn(looks, name) ? (looks[name] ?? []) : []) look(visit, context)
}
