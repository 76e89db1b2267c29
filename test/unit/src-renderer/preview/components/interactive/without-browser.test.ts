import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import CardPreview from '../../../../../../src-renderer/preview/CardPreview.vue'
import type { JsonObject } from '@shared/json-value'
import { plain } from '../draw'

const options = [
  { text: plain('上午'), value: 'am' },
  { text: plain('下午'), value: 'pm' },
]
const elements: JsonObject[] = [
  { tag: 'overflow', options },
  { tag: 'select_static', options, initial_option: 'pm' },
  { tag: 'select_person', options: [{ value: 'ou_1' }], initial_option: 'ou_1' },
  { tag: 'multi_select_static', options, selected_values: ['am'] },
  { tag: 'multi_select_person', placeholder: plain('同事') },
  { tag: 'select_img', options: [{ img_key: 'img_poster', value: '1' }] },
  { tag: 'input', label: plain('名字'), default_value: '"><script>', required: true },
  { tag: 'input', input_type: 'multiline_text', default_value: '两\n行', max_length: 9 },
  { tag: 'date_picker', initial_date: '2026-01-31' },
  { tag: 'picker_date', initial_date: '2026-02-01' },
  { tag: 'picker_time', initial_time: '14:30' },
  { tag: 'picker_datetime', initial_datetime: '2026-01-31 09:00' },
  { tag: 'checker', checked: true, text: plain('带卡') },
  {
    tag: 'button',
    text: plain('提交'),
    form_action_type: 'submit',
    confirm: { title: plain('真的？'), text: plain('是') },
  },
]

const render = (inner: JsonObject[]): Promise<string> =>
  renderToString(
    createSSRApp({
      render: () =>
        h(CardPreview, {
          card: { schema: '2.0', body: { elements: inner } },
          stale: false,
          theme: 'light',
          width: 'pc',
          locale: 'zh_cn',
        } as never),
    }),
  )

describe.each([
  ['alone', elements],
  ['in a form', [{ tag: 'form', name: 'f', elements }]],
])('interactive components %s', (_, inner) => {
  it('show what they hold without a browser, and nothing that is closed', async () => {
    expect(typeof document).toBe('undefined')
    const html = await render(inner)
    for (const shown of [
      '下午',
      'ou_1',
      '上午',
      '同事',
      'img_poster',
      '名字',
      '2026-01-31',
      '2026-02-01',
      '14:30',
      '2026-01-31 09:00',
      'aria-checked="true"',
      '3/9',
    ]) {
      expect(html).toContain(shown)
    }
    for (const closed of ['role="listbox"', 'role="menu"', 'role="dialog"', '真的？', 'class="report"']) {
      expect(html).not.toContain(closed)
    }
    expect(html).not.toContain('<script')
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect(html).not.toContain('Cannot be shown')
    for (const { tag } of elements) expect(html).toContain(`data-tag="${tag as string}"`)
  })
})
