import { inBoth, integer, inV2, onPage, words } from '../fields'
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
  listedOptions,
  pleaseChoose,
  sampleOptions,
  selectLook,
  singleChoicePlacement,
} from '../select-fields'

/** Card §8.14. */
export const selectStatic: CatalogueEntry = {
  name: 'select_static',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('下拉单选', 'Choice of one'),
  doc: words('从下拉列表里选一项', 'Readers choose one option from a list'),
  push: 'needs-receiver',
  page: onPage('interactive-components/single-select-dropdown-menu'),
  placement: singleChoicePlacement,
  snippet: inBoth({
    name: 'session',
    placeholder: { tag: 'plain_text', content: pleaseChoose },
    options: sampleOptions,
  }),
  fields: {
    ...listedOptions,
    ...placeholder,
    ...initialOption,
    initial_index: {
      type: integer(0),
      versions: ['2.0'],
      doc: words(
        '一开始选中第几项：1 是第一项，0 表示不选',
        'Which option is chosen at first: 1 for the first, 0 for none',
      ),
    },
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
