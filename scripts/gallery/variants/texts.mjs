import { cardOf1, cardOf2, div, inBoth, larkMd, markdown, plain } from './card-parts.mjs'

/** Card §6.3 */
const sizes = [
  ...['heading-0', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'heading', 'normal', 'notation'],
  ...['xxxx-large', 'xxx-large', 'xx-large', 'x-large', 'large', 'medium', 'small', 'x-small'],
]
/** Card §12.3 */
const hues =
  'blue carmine green indigo lime orange purple red sunflower turquoise violet wathet yellow grey default'
const noSpaces = `https://example.com/${'a-very-long-address-without-any-space/'.repeat(4)}`
const mixed = '第1季度 OKR 已完成 98.5% 🎉，请 @所有人 查看 Wiki《2026 Roadmap》（v2.0-beta）✅👩‍💻🇨🇳。'

const inline = [
  '**粗体 bold** *斜体 italic* ~~删除线~~ __粗体__ [链接](https://example.com)',
  "<a href='https://example.com/path'></a> <a href='https://example.com'>有文字</a>",
  "<at id=all></at> <at id=ou_1a2b3c4d></at> <font color='red'>红色</font> <font color='green'>绿色</font>",
  "<text_tag color='blue'>蓝</text_tag> <text_tag color='neutral'>灰</text_tag> :OK: :DONE: :THUMBSUP: 😀",
  '&#42;转义&#42; &#60;b&#62; # 标题？ > 引用？ `代码？` ![图](img_v2_landscape)',
]
const blocks1 = [
  '图片：![说明](img_v2_landscape)',
  '---',
  '- 一\n    - 一之一\n- 二\n\n1. 第一\n2. 第二',
  '```json\n{ "name": "推送", "count": 3, "ok": true }\n```',
  "<link icon='chat_outlined' url='https://example.com'>图标链接</link> <person id='ou_1a2b' show_name=true show_avatar=true style='capsule'></person>",
]
const blocks2 = [
  '# 一级 Heading\n## 二级 Heading\n### 三级\n#### 四级\n##### 五级\n###### 六级',
  '> 引用第一行\n> 第二行 **粗体**',
  "`行内代码` <number_tag background_color='red' font_color='white'>9</number_tag> <number_tag>12</number_tag>",
  '| 部门 | 人数 | 进度 |\n| --- | ---: | :---: |\n| 研发 | 120 | **98%** |\n| 市场 | 36 | <text_tag color="green">完成</text_tag> |\n| 行政 | 8 | :DONE: |',
  "<local_datetime millisecond='1773801000000' format_type='date'></local_datetime> <local_datetime millisecond='1773801000000' format_type='week'></local_datetime> <local_datetime millisecond='1773801000000' format_type='time_sec'></local_datetime>",
  '```python\ndef push(card: dict) -> bool:\n    """推送"""\n    return len(card) < 30_000  # KB\n```',
  '<raw>**不解析**</raw>',
]
const align = ['left', 'center', 'right']

/** Sizes, colours, alignments, cuts, and what long and mixed texts do (Card §6.1, §6.3, §8.1, §8.2, §9). */
export const texts = [
  ...inBoth(
    'text-sizes',
    'text',
    sizes.map((size) => div(`${size} 服务台推送 Push`, { text_size: size })),
  ),
  ...inBoth(
    'text-colours',
    'text',
    hues.split(' ').map((hue) => div(`${hue} 服务台推送`, { text_color: hue })),
  ),
  ...inBoth('text-shapes', 'text', [
    ...align.map((text_align) => div(`${text_align} 对齐`, { text_align })),
    div(mixed.repeat(3), { lines: 2 }),
    div(mixed),
    div(noSpaces),
    div('第一行\n第二行\n\n空行之后 **不是粗体** &#42;'),
    { tag: 'div', text: larkMd(mixed), icon: { tag: 'standard_icon', token: 'calendar_colorful' } },
    { tag: 'hr' },
    markdown(mixed.repeat(2), { icon: { tag: 'standard_icon', token: 'info_outlined', color: 'orange' } }),
    ...align.map((text_align) => markdown(`**${text_align}** 对齐`, { text_align })),
    markdown(noSpaces),
    markdown('notation 大小', { text_size: 'notation' }),
  ]),
  {
    name: 'v1-text-fields',
    group: 'text',
    card: cardOf1([
      {
        tag: 'div',
        text: larkMd('**出差申请** 待审批'),
        extra: { tag: 'img', img_key: 'img_v2_logo', alt: plain('') },
        fields: [
          { is_short: true, text: larkMd('**申请人**\n王小明') },
          { is_short: true, text: larkMd('**天数**\n3') },
          { is_short: false, text: larkMd('**事由**\n参加华东区年度客户大会，顺访两家供应商。') },
          { is_short: true, text: plain('出发\n3 月 20 日') },
        ],
      },
      { tag: 'div', text: plain(mixed), extra: { tag: 'button', text: plain('查看'), type: 'primary' } },
      {
        tag: 'note',
        elements: [
          { tag: 'standard_icon', token: 'info_outlined' },
          plain('来自服务台 Help desk 😀'),
          { tag: 'img', img_key: 'img_v2_logo', alt: plain('') },
          larkMd('**联系** [我们](https://example.com)'),
        ],
      },
    ]),
    pictured: true,
  },
  {
    name: 'v1-lark-md',
    group: 'markdown',
    card: cardOf1([
      { tag: 'div', text: larkMd([...inline, ...blocks1].join('\n')) },
      { tag: 'div', text: larkMd('[变量链接]($url)', { href: { url: { url: 'https://example.com' } } }) },
    ]),
  },
  {
    name: 'v1-markdown',
    group: 'markdown',
    card: cardOf1([...inline, ...blocks1, ...blocks2].map((text) => markdown(text))),
    pictured: true,
  },
  {
    name: 'v2-markdown',
    group: 'markdown',
    card: cardOf2([...inline, ...blocks1, ...blocks2].map((text) => markdown(text))),
    pictured: true,
  },
  {
    name: 'v2-markdown-together',
    group: 'markdown',
    card: cardOf2([markdown(blocks2.slice(0, 4).join('\n\n')), markdown(inline.join('\n'))]),
  },
]
