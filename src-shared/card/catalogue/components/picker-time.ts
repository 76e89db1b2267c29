import { inBoth, onPage, text, words } from '../fields'
import type { CatalogueEntry } from '../model'
import { pickerFields, placeholderUnless } from '../picker-fields'
import { singleChoicePlacement } from '../select-fields'

/** Card §8.18. */
export const pickerTime: CatalogueEntry = {
  name: 'picker_time',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('时间选择', 'Choice of a time'),
  doc: words('选一个时间，例如 14:30', 'Readers choose a time of the day'),
  push: 'needs-receiver',
  page: onPage('interactive-components/time-selector'),
  placement: singleChoicePlacement,
  snippet: inBoth({
    name: 'time',
    placeholder: { tag: 'plain_text', content: words('请选择时间', 'Please choose a time') },
  }),
  fields: {
    initial_time: {
      type: text('time'),
      doc: words('一开始选中的时间，例如 14:30', 'The time at first, such as 14:30'),
    },
    ...pickerFields,
    ...placeholderUnless('initial_time'),
  },
}
