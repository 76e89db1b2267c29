import { inBoth, onPage, words } from '../fields'
import type { CatalogueEntry } from '../model'
import { multiSelectFields } from '../multi-select-fields'
import { listedPeople, multiChoicePlacement, samplePeople } from '../select-fields'

/** Card §8.15. */
export const multiSelectPerson: CatalogueEntry = {
  name: 'multi_select_person',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('人员多选', 'Choice of several people'),
  doc: words('选多位同事，放在表单里', 'Readers choose several colleagues, in a form'),
  push: 'needs-receiver',
  minClient: '7.4',
  page: onPage('interactive-components/multi-select-user-picker'),
  placement: multiChoicePlacement,
  snippet: inBoth({
    name: 'guests',
    placeholder: { tag: 'plain_text', content: words('请选择同行的同事', 'Who comes with you?') },
    options: samplePeople,
    required: false,
  }),
  fields: { ...listedPeople, ...multiSelectFields },
}
