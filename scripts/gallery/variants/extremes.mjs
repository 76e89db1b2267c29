import { button, cardOf1, cardOf2, div, inBoth, markdown, plain } from './card-parts.mjs'

const sentence = '各位同事，周五 18:00 起机房停电检修，请提前保存文件 💾 and log off before you leave. '
const person = (more) => ({ tag: 'person', user_id: 'ou_1a2b3c4d5e6f', show_name: true, ...more })
const avatarSizes = ['extra_small', 'small', 'medium', 'large']

/** A card near the limit of 30 KB (Card §11.1). */
const full = Array.from({ length: 49 }, (_, index) => [
  markdown(`**${index + 1}. 检修安排**\n${sentence.repeat(3)}`),
  { tag: 'action', actions: [button('查看', { type: 'primary' }), button('稍后')] },
]).flat()

/** People, tables, and cards that are empty, full, narrow, broken or unknown (Card §8.7–8.10, §17). */
export const extremes = [
  ...inBoth('people', 'person', [
    ...avatarSizes.map((size) => person({ size })),
    person({ style: 'capsule' }),
    person({ show_avatar: false }),
    { tag: 'person_list', persons: [{ id: 'ou_a1' }, { id: 'ou_b2' }, { id: 'ou_c3' }], show_avatar: true },
    {
      tag: 'person_list',
      persons: ['ou_a1', 'ou_b2', 'ou_c3', 'ou_d4'].map((id) => ({ id })),
      show_name: false,
      show_avatar: true,
    },
  ]),
  ...inBoth('table-wide', 'table', [
    {
      tag: 'table',
      page_size: 3,
      freeze_first_column: true,
      header_style: { background_style: 'grey', bold: true },
      columns: [
        { name: 'a', display_name: '部门 Department', data_type: 'text', width: '160px' },
        {
          name: 'b',
          display_name: '预算',
          data_type: 'number',
          format: { symbol: '¥', precision: 2, separator: true },
        },
        { name: 'c', display_name: '状态', data_type: 'options' },
        { name: 'd', display_name: '截止', data_type: 'date', date_format: 'YYYY/MM/DD' },
        { name: 'e', display_name: '负责人', data_type: 'persons', width: '200px' },
        { name: 'f', display_name: '说明', data_type: 'markdown', width: '240px' },
      ],
      rows: Array.from({ length: 7 }, (_, index) => ({
        a: `部门 ${index + 1}${index === 1 ? ' 名字特别长的事业部与联合项目组' : ''}`,
        b: 12345.678 * (index + 1),
        c: [{ text: ['进行中', '已完成', '延期'][index % 3], color: ['blue', 'green', 'red'][index % 3] }],
        d: 1773801000000 + index * 86_400_000,
        e: ['ou_a1', 'ou_b2'],
        f: `**第 ${index + 1} 项** [详情](https://example.com)`,
      })),
    },
  ]),
  { name: 'v1-empty', group: 'extremes', card: {} },
  { name: 'v1-no-elements', group: 'extremes', card: cardOf1([]) },
  { name: 'v2-no-elements', group: 'extremes', card: cardOf2([]) },
  { name: 'v1-one-line', group: 'extremes', card: cardOf1([div('一')]) },
  { name: 'v1-full', group: 'extremes', card: cardOf1(full), languages: ['zh_cn'] },
  {
    name: 'v1-fallbacks',
    group: 'extremes',
    card: cardOf1([
      { tag: 'video', file_key: 'file_v2_1' },
      { tag: 'no_such_tag', text: plain('?') },
      { tag: 'chart', chart_spec: { type: 'noSuchChart' } },
      { tag: 'div', text: { tag: 'plain_text' } },
      {
        tag: 'input',
        placeholder: plain('请输入'),
        fallback: { tag: 'fallback_text', text: plain('请升级客户端') },
      },
    ]),
    languages: ['zh_cn', 'en_us'],
  },
  ...['default', 'compact', 'fill'].map((width_mode) => ({
    name: `v2-width-${width_mode}`,
    group: 'extremes',
    card: cardOf2([div(sentence.repeat(2)), button('fill', { width: 'fill' })], { config: { width_mode } }),
  })),
  {
    name: 'v2-styles',
    group: 'extremes',
    card: cardOf2(
      [
        div('自定义颜色和字号', { text_color: 'brand', text_size: 'big' }),
        markdown("<font color='brand'>自定义颜色</font>", { text_size: 'big' }),
        {
          tag: 'column_set',
          background_style: 'pale',
          columns: [{ tag: 'column', width: 'weighted', elements: [div('自定义背景')] }],
        },
      ],
      {
        config: {
          style: {
            color: {
              brand: { light_mode: 'rgba(120,30,160,1)', dark_mode: 'rgba(220,160,255,1)' },
              pale: { light_mode: 'rgba(255,230,200,0.6)', dark_mode: 'rgba(90,60,20,0.6)' },
            },
            text_size: { big: { default: 'heading-2', pc: 'heading-1', mobile: 'heading-3' } },
          },
        },
      },
    ),
  },
]
