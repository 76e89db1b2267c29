import type { CardVersion, CatalogueEntry, Field } from '../catalogue/model'
import { entryOfTag, fieldIsIn, fieldsIn, objectNamed, typeIn } from '../catalogue/read-catalogue'
import type { ObjectVisit } from '../walk-card'
import { plainWord, similarWord } from './similar-word'

const backgrounds = ['background_style', 'background_color']

/** Words of other systems for what card JSON calls otherwise: the first one that the object has is meant. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  background: backgrounds,
  backgroundcolor: backgrounds,
  backgroundstyle: backgrounds,
  bgcolor: backgrounds,
  bgstyle: backgrounds,
  fill: backgrounds,
  color: ['text_color', 'border_color'],
  fontcolor: ['text_color'],
  fontsize: ['text_size'],
  size: ['text_size'],
  align: ['text_align', 'horizontal_align'],
  alignment: ['text_align', 'horizontal_align'],
  horizontalalignment: ['horizontal_align'],
  verticalalignment: ['vertical_align'],
  radius: ['corner_radius'],
  borderradius: ['corner_radius'],
  gap: ['horizontal_spacing', 'vertical_spacing'],
  spacing: ['horizontal_spacing', 'vertical_spacing'],
  text: ['content'],
  label: ['text'],
  value: ['default_value', 'content'],
  image: ['img_key'],
  imagekey: ['img_key'],
  imgurl: ['img_key'],
  src: ['img_key'],
  key: ['img_key', 'token'],
  iconkey: ['token'],
  iconname: ['token'],
  href: ['url', 'default_url'],
  link: ['url', 'default_url'],
  url: ['default_url'],
  children: ['elements', 'actions', 'columns', 'options'],
  items: ['options', 'elements', 'actions'],
  components: ['elements'],
  buttons: ['actions'],
  elements: ['columns', 'actions'],
  actions: ['behaviors'],
  action: ['behaviors'],
  onclick: ['behaviors'],
  behaviours: ['behaviors'],
  id: ['element_id', 'user_id'],
  openid: ['user_id', 'id'],
  userid: ['id'],
  tooltip: ['hover_tips'],
  tips: ['hover_tips'],
  i18n: ['i18n_content'],
  flex: ['flex_mode'],
  open: ['expanded'],
  maxlen: ['max_length'],
  tags: ['text_tag_list'],
  texttags: ['text_tag_list'],
  theme: ['template', 'color_theme'],
  datatype: ['data_type'],
}

/** The fields that an object could still be given. */
function openFields({ entry, value }: ObjectVisit, version: CardVersion): readonly string[] {
  return fieldsIn(entry, version)
    .map(([field]) => field)
    .filter((field) => !Object.hasOwn(value, field))
}

/** The field that is the same word, written otherwise: `textSize`, `Text-Size`. */
export function sameField(name: string, owner: ObjectVisit, version: CardVersion): string | undefined {
  const plain = plainWord(name)
  return openFields(owner, version).find((field) => plainWord(field) === plain)
}

/** The field of this object that a name was meant to be, less those that it has already. */
export function meantField(name: string, owner: ObjectVisit, version: CardVersion): string | undefined {
  const known = openFields(owner, version)
  const plain = plainWord(name)
  const synonym = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined
  return synonym?.find((field) => known.includes(field)) ?? similarWord(name, known)
}

/** The field of this name that the object has in the other version only. */
export function fieldOfOtherVersion(
  name: string,
  entry: CatalogueEntry,
  version: CardVersion,
): Field | undefined {
  const field = Object.hasOwn(entry.fields, name) ? entry.fields[name] : undefined
  return field === undefined || fieldIsIn(field, version) ? undefined : field
}

/** Names that so many objects have that they say nothing about where one belongs. */
const everywhere: ReadonlySet<string> = new Set([
  'tag',
  'name',
  'type',
  'value',
  'url',
  'element_id',
  'margin',
  'elements',
])

function has(entry: CatalogueEntry | undefined, name: string, version: CardVersion): boolean {
  const field = entry !== undefined && Object.hasOwn(entry.fields, name) ? entry.fields[name] : undefined
  return field !== undefined && fieldIsIn(field, version)
}

/** The objects that a field may hold, if it holds one. */
function heldBy(field: Field, version: CardVersion): readonly (CatalogueEntry | undefined)[] {
  const type = typeIn(field, version)
  if (type.is === 'object') return [objectNamed(type.name)]
  return type.is === 'tagged' ? type.tags.map(entryOfTag) : []
}

/** The member of this object that a field belongs into, such as `text` for a `text_color` that stands beside it. */
export function childWith(name: string, { entry }: ObjectVisit, version: CardVersion): string | undefined {
  // What a chart looks like is said in its specification, which is the author's own JSON (Card §8.9).
  if (entry.name === 'chart') return 'chart_spec'
  if (everywhere.has(name)) return undefined
  return fieldsIn(entry, version).find(([, field]) =>
    heldBy(field, version).some((held) => has(held, name, version)),
  )?.[0]
}

/** Whether a field belongs to the object around this one. */
export function belongsToParent(name: string, { parent }: ObjectVisit, version: CardVersion): boolean {
  return !everywhere.has(name) && parent !== undefined && has(parent.entry, name, version)
}
