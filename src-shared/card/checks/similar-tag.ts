import type { CatalogueEntry } from '../catalogue/model'
import { plainWord, similarWord } from './similar-word'

/** Slips that are no typing mistakes: what people write for a tag that is called otherwise; the first that fits. */
const misnamed: Readonly<Record<string, readonly string[]>> = {
  divider: ['hr'],
  line: ['hr'],
  separator: ['hr'],
  image: ['img'],
  picture: ['img'],
  photo: ['img'],
  images: ['img_combination'],
  md: ['markdown', 'lark_md'],
  text: ['plain_text', 'div', 'markdown'],
  paragraph: ['div'],
  p: ['div'],
  span: ['plain_text', 'div'],
  heading: ['markdown'],
  title: ['markdown'],
  code: ['markdown'],
  codeblock: ['markdown'],
  codespan: ['markdown'],
  blockquote: ['markdown'],
  quote: ['markdown'],
  list: ['markdown'],
  ul: ['markdown'],
  ol: ['markdown'],
  link: ['markdown'],
  br: ['markdown'],
  actions: ['action', 'column_set'],
  buttons: ['action', 'column_set'],
  textarea: ['input'],
  textinput: ['input'],
  timepicker: ['picker_time'],
  datetimepicker: ['picker_datetime'],
  pickerdate: ['date_picker'],
  datepicker: ['date_picker'],
  panel: ['collapsible_panel'],
  collapse: ['collapsible_panel'],
  accordion: ['collapsible_panel'],
  container: ['interactive_container', 'column_set'],
  columns: ['column_set'],
  row: ['column_set'],
  grid: ['column_set'],
  footnote: ['note', 'markdown'],
  footer: ['note', 'markdown'],
  note: ['markdown'],
  select: ['select_static'],
  dropdown: ['select_static'],
  multiselect: ['multi_select_static'],
  checkbox: ['checker'],
  checkboxgroup: ['checker', 'multi_select_static'],
  user: ['person'],
  at: ['person'],
  icon: ['standard_icon'],
  tag: ['text_tag'],
}

/** The entry of these that an unknown tag was probably meant to be. */
export function similarTag(tag: string, known: readonly CatalogueEntry[]): CatalogueEntry | undefined {
  const plain = plainWord(tag)
  const same = known.find(({ name }) => plainWord(name) === plain)
  if (same !== undefined) return same

  const names = Object.hasOwn(misnamed, plain) ? misnamed[plain] : undefined
  for (const name of names ?? []) {
    const entry = known.find((one) => one.name === name)
    if (entry !== undefined) return entry
  }
  const near = similarWord(
    tag,
    known.map(({ name }) => name),
  )
  return known.find(({ name }) => name === near)
}
