import type { JsonObject } from '@shared/json-value'

const text = (content: string): JsonObject => ({ tag: 'plain_text', content })

/** A 1.0 card with one of everything that the preview draws. */
export const everything: JsonObject = {
  config: { style: { color: { brand: { light_mode: 'rgba(1,2,3,1)', dark_mode: 'rgba(4,5,6,0.5)' } } } },
  header: {
    template: 'green',
    title: text('停电通知'),
    subtitle: { ...text('Power cut'), i18n: { zh_cn: '行政部', en_us: 'Facilities' } },
    ud_icon: { token: 'warning_outlined' },
    text_tag_list: [{ tag: 'text_tag', text: text('紧急'), color: 'red' }],
  },
  elements: [
    {
      tag: 'div',
      text: {
        tag: 'lark_md',
        content: '**周六** <font color="red">停电</font> [详情](https://example.com/d) <at id=all></at>',
      },
      extra: { tag: 'img', img_key: 'img_extra', alt: text('封面') },
    },
    {
      tag: 'div',
      icon: { tag: 'standard_icon', token: 'calendar_outlined', color: 'blue' },
      fields: [
        { is_short: true, text: { tag: 'lark_md', content: '**时间**\n九点' } },
        { is_short: false, text: text('整行') },
      ],
    },
    { tag: 'markdown', content: '- 一\n- 二\n\n`原样`', text_align: 'center', text_size: 'heading' },
    { tag: 'hr' },
    { tag: 'img', img_key: 'img_banner', alt: text('横幅'), size: '320px 80px' },
    {
      tag: 'column_set',
      flex_mode: 'stretch',
      background_style: 'grey',
      columns: [
        { tag: 'column', width: 'weighted', weight: 2, elements: [{ tag: 'div', text: text('左') }] },
        { tag: 'column', width: '120px', elements: [{ tag: 'div', text: text('右') }] },
      ],
    },
    {
      tag: 'action',
      layout: 'bisected',
      actions: [
        { tag: 'button', type: 'primary_filled', text: text('打开'), url: 'https://example.com/b' },
        { tag: 'button', text: text('回传'), value: { a: 'b' } },
      ],
    },
    { tag: 'table', columns: [], rows: [] },
    { tag: 'note', elements: [{ tag: 'standard_icon', token: 'info_outlined' }, text('行政服务台')] },
  ],
}

/** A 2.0 card whose button stands alone. */
export const second: JsonObject = {
  schema: '2.0',
  header: {
    title: { tag: 'lark_md', content: '**第二版**' },
    template: 'default',
    icon: { tag: 'custom_icon', img_key: 'img_i' },
  },
  body: {
    direction: 'vertical',
    elements: [
      {
        tag: 'markdown',
        content: '# 标题\n\n> 引用\n\n`代码`\n\n| a | b |\n| - | - |\n| 1 | 2 |',
        margin: '4px 0px',
      },
      {
        tag: 'button',
        text: text('打开'),
        behaviors: [
          { type: 'open_url', default_url: 'https://example.com/x', pc_url: 'https://example.com/pc' },
        ],
      },
    ],
  },
}
