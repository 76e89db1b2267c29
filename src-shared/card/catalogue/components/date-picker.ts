import { inBoth, onPage, text, words } from '../fields'
import type { CatalogueEntry } from '../model'
import { pickerFields } from '../picker-fields'
import { singleChoicePlacement } from '../select-fields'

/** Card §8.18. */
export const datePicker: CatalogueEntry = {
  name: 'date_picker',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('日期选择', 'Choice of a date'),
  doc: words('从日历里选一天', 'Readers choose a day from a calendar'),
  push: 'needs-receiver',
  minClient: '3.11',
  page: onPage('interactive-components/date-picker'),
  placement: singleChoicePlacement,
  snippet: inBoth({
    name: 'day',
    placeholder: { tag: 'plain_text', content: words('请选择日期', 'Please choose a date') },
  }),
  fields: {
    initial_date: {
      type: text('date'),
      doc: words('一开始选中的日期，例如 2026-01-31', 'The date at first, such as 2026-01-31'),
    },
    ...pickerFields,
  },
}
