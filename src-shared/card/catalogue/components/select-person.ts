import { inBoth, inV2, onPage, words } from '../fields'
import {
  confirming,
  controlWidth,
  disabling,
  formEntry,
  oldCallbackData,
  placeholder,
  reporting,
} from '../interactive-fields'
import type { CatalogueEntry } from '../model'
import {
  initialOption,
  listedPeople,
  samplePeople,
  selectLook,
  singleChoicePlacement,
} from '../select-fields'

/** Card §8.14. */
export const selectPerson: CatalogueEntry = {
  name: 'select_person',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('人员单选', 'Choice of one person'),
  doc: words('选一位同事', 'Readers choose one colleague'),
  push: 'needs-receiver',
  page: onPage('interactive-components/single-select-user-picker'),
  placement: singleChoicePlacement,
  snippet: inBoth({
    name: 'contact',
    placeholder: { tag: 'plain_text', content: words('请选择联系人', 'Please choose a contact') },
    options: samplePeople,
  }),
  fields: {
    ...listedPeople,
    ...placeholder,
    ...initialOption,
    ...selectLook,
    ...controlWidth,
    ...formEntry,
    ...disabling,
    ...confirming,
    ...reporting,
    ...oldCallbackData,
    ...inV2,
  },
}
