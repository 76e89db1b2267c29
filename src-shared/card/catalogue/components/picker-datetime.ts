import { inBoth, onPage, text, words } from '../fields'
import type { CatalogueEntry } from '../model'
import { pickerFields, placeholderUnless } from '../picker-fields'
import { singleChoicePlacement } from '../select-fields'

/** Card §8.18. */
export const pickerDatetime: CatalogueEntry = {
  name: 'picker_datetime',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('日期时间选择', 'Choice of a date and time'),
  doc: words('选一天和一个时间', 'Readers choose a day and a time'),
  push: 'needs-receiver',
  page: onPage('interactive-components/date-time-picker'),
  placement: singleChoicePlacement,
  snippet: inBoth({
    name: 'start',
    placeholder: { tag: 'plain_text', content: words('请选择日期和时间', 'Please choose a date and a time') },
  }),
  fields: {
    initial_datetime: {
      type: text('datetime'),
      doc: words(
        '一开始选中的日期和时间，例如 2026-01-31 14:30',
        'The date and time at first, such as 2026-01-31 14:30',
      ),
    },
    ...pickerFields,
    ...placeholderUnless('initial_datetime'),
  },
}
