import { button, cardOf1, cardOf2, div, inBoth, plain } from './card-parts.mjs'

/** Card §8.12 */
const types = [
  ...['default', 'primary', 'danger', 'text', 'primary_text', 'danger_text'],
  ...['primary_filled', 'danger_filled', 'laser'],
]
const sizes = ['tiny', 'small', 'medium', 'large']
const icon = { tag: 'standard_icon', token: 'done_outlined' }
const options = ['上海 Shanghai', '北京 Beijing', '深圳 Shenzhen'].map((text, index) => ({
  text: plain(text),
  value: String(index),
}))
const people = ['ou_a1', 'ou_b2', 'ou_c3'].map((value) => ({ value }))
const placeholder = plain('请选择')
const select = { tag: 'select_static', placeholder, options }
const first = '[data-pointer="/body/elements/0"]'
const menu = (name, element, clicks, more) => ({
  name: `v2-open-${name}`,
  group: 'open',
  card: cardOf2([element, div('下面的内容')]),
  clicks,
  room: 420,
  ...more,
})

/** Buttons, fields, and what opens when one is clicked (Card §8.11–8.19). */
export const actions = [
  {
    name: 'v1-button-types',
    group: 'button',
    card: cardOf1([
      { tag: 'action', actions: types.map((type) => button(type, { type })) },
      { tag: 'action', actions: types.map((type) => button(type, { type, icon })) },
      { tag: 'action', actions: types.map((type) => button(type, { type, disabled: true })) },
    ]),
  },
  {
    name: 'v1-button-sizes',
    group: 'button',
    card: cardOf1([
      { tag: 'action', actions: sizes.map((size) => button(`按钮 ${size}`, { size })) },
      ...['flow', 'bisected', 'trisection'].map((layout) => ({
        tag: 'action',
        layout,
        actions: ['一', '二', '三', '四'].map((text) => button(text, { type: 'primary_filled' })),
      })),
    ]),
  },
  {
    name: 'v2-button-widths',
    group: 'button',
    card: cardOf2([
      ...sizes.map((size) => button(`按钮 ${size}`, { size, icon, type: 'primary' })),
      button('fill', { width: 'fill', type: 'primary_filled' }),
      button('240px', { width: '240px' }),
      button('很长的按钮文字'.repeat(12), { type: 'danger' }),
      { tag: 'overflow', options: [{ text: plain('更多'), value: '1' }] },
    ]),
  },
  ...inBoth('fields', 'field', [
    {
      tag: 'column_set',
      flex_mode: 'none',
      columns: [
        {
          tag: 'column',
          width: 'weighted',
          weight: 1,
          elements: [
            select,
            { ...select, initial_option: '1' },
            { ...select, disabled: true },
            { ...select, type: 'text' },
            { ...select, width: 'fill' },
            { tag: 'select_person', placeholder, options: people },
          ],
        },
        {
          tag: 'column',
          width: 'weighted',
          weight: 1,
          elements: [
            { tag: 'input', placeholder: plain('请输入'), label: plain('姓名 Name') },
            { tag: 'input', default_value: '已填写', width: 'fill' },
            { tag: 'input', disabled: true, placeholder: plain('不可填写') },
            { tag: 'date_picker', placeholder },
            { tag: 'picker_time', initial_time: '09:30' },
            { tag: 'picker_datetime', initial_datetime: '2026-03-18 09:30' },
          ],
        },
      ],
    },
    { tag: 'checker', name: 'a', text: plain('已阅读并同意'), checked: true },
    { tag: 'checker', name: 'b', text: plain('未勾选') },
  ]),
  menu('select', select, [`${first} [aria-haspopup]`]),
  menu('select-phone-long', { ...select, options: [...options, ...options, ...options] }, [
    `${first} [aria-haspopup]`,
  ]),
  menu('date', { tag: 'date_picker', placeholder }, [`${first} [aria-haspopup]`]),
  menu('time', { tag: 'picker_time', initial_time: '09:30' }, [`${first} [aria-haspopup]`]),
  menu(
    'datetime',
    { tag: 'picker_datetime', initial_datetime: '2026-03-18 09:30' },
    [`${first} [aria-haspopup]`],
    {
      languages: ['zh_cn', 'en_us'],
    },
  ),
  menu('overflow', { tag: 'overflow', options }, [`${first} [aria-haspopup]`]),
  menu(
    'confirm',
    button('删除', {
      type: 'danger',
      confirm: { title: plain('确定删除？'), text: plain('删除后不能恢复，已读记录也会一并删除。') },
      behaviors: [{ type: 'callback', value: { a: 1 } }],
    }),
    [first],
    { languages: ['zh_cn', 'en_us'] },
  ),
  menu('sent', button('提交', { behaviors: [{ type: 'callback', value: { a: 1 } }] }), [first], {
    languages: ['zh_cn', 'en_us'],
  }),
  menu(
    'panel',
    {
      tag: 'collapsible_panel',
      header: {
        title: plain('点开的面板'),
        icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined' },
      },
      border: { color: 'grey' },
      elements: [div('面板内容')],
    },
    [`${first} summary`],
    { room: 0 },
  ),
]
