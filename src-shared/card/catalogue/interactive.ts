import { bothVersions, iconTags, textTags, tipSlots, type Slot, type TagEntry } from './entry'

const fieldSlots = [{ at: 'placeholder', holds: textTags }, ...tipSlots] as const satisfies readonly Slot[]

const optionSlots = [
  { at: 'options[].text', holds: textTags },
  { at: 'options[].icon', holds: iconTags },
  ...fieldSlots,
] as const satisfies readonly Slot[]

const field = {
  kind: 'interactive',
  versions: bothVersions,
  evidence: 'O',
  needsReceiver: true,
} as const satisfies TagEntry

/** Components that a reader works with, and the row that 1.0 wraps them in (Card §8.11–8.19). */
export const interactiveTags = {
  action: {
    kind: 'wrapper',
    versions: ['1.0'],
    evidence: 'O',
    insteadInV2: 'button / column_set + "flex_mode": "flow"',
    slots: [{ at: 'actions[]', holds: 'component' }],
  },
  button: {
    kind: 'interactive',
    versions: bothVersions,
    evidence: 'O',
    slots: [{ at: 'text', holds: textTags }, { at: 'icon', holds: iconTags }, ...tipSlots],
  },
  overflow: {
    kind: 'interactive',
    versions: bothVersions,
    evidence: 'O',
    minClient: '3.7',
    slots: optionSlots,
  },
  select_static: { ...field, slots: optionSlots },
  select_person: { ...field, slots: fieldSlots },
  multi_select_static: { ...field, minClient: '7.4', slots: optionSlots },
  multi_select_person: { ...field, minClient: '7.4', slots: fieldSlots },
  select_img: { ...field, minClient: '7.6', slots: tipSlots },
  input: {
    ...field,
    minClient: '6.8',
    slots: [{ at: 'label', holds: textTags }, { at: 'fallback', holds: ['fallback_text'] }, ...fieldSlots],
  },
  date_picker: { ...field, minClient: '3.11', slots: fieldSlots },
  picker_time: { ...field, slots: fieldSlots },
  picker_datetime: { ...field, slots: fieldSlots },
  checker: {
    ...field,
    minClient: '7.9',
    slots: [{ at: 'text', holds: textTags }, { at: 'button_area.buttons[]', holds: ['button'] }, ...tipSlots],
  },
} as const satisfies Record<string, TagEntry>
