import { inBoth, onPage, words } from '../fields'
import type { CatalogueEntry } from '../model'
import { multiSelectFields } from '../multi-select-fields'
import { listedOptions, multiChoicePlacement, pleaseChoose, sampleOptions } from '../select-fields'

/** Card §8.15. */
export const multiSelectStatic: CatalogueEntry = {
  name: 'multi_select_static',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('下拉多选', 'Choice of several'),
  doc: words('从下拉列表里选多项，放在表单里', 'Readers choose several options, in a form'),
  push: 'needs-receiver',
  minClient: '7.4',
  page: onPage('interactive-components/multi-select-dropdown-menu'),
  placement: multiChoicePlacement,
  snippet: inBoth({
    name: 'sessions',
    placeholder: { tag: 'plain_text', content: pleaseChoose },
    options: sampleOptions,
    required: false,
  }),
  fields: { ...listedOptions, ...multiSelectFields },
}
