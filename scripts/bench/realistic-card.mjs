/**
 * A push as people write them, of about so many bytes when minified: texts, fields, notes, columns and buttons in turn.
 * Indented, as the app shows cards; the elements come first, so that an editor shows some of them.
 *
 * @param {number} bytes
 */
export function realisticCard(bytes) {
  const card = {
    elements: [],
    header: { template: 'blue', title: { tag: 'plain_text', content: '关于办公区搬迁的通知' } },
  }
  for (let index = 0; ; index++) {
    const part = parts[index % parts.length](index)
    if (Buffer.byteLength(JSON.stringify({ ...card, elements: [...card.elements, part] })) > bytes) break
    card.elements.push(part)
  }
  return JSON.stringify(card, null, 2)
}

const parts = [
  (index) => ({
    tag: 'div',
    text: {
      tag: 'lark_md',
      content: `**第 ${index} 条** 请在周五前整理好工位，详见 [搬迁指南](https://example.com/guide?id=${index})。\nPlease pack before *Friday*. :OK:`,
    },
  }),
  (index) => ({
    tag: 'markdown',
    content: `- 会议室 ${index} 停用至 <font color='red'>12 月 1 日</font>\n- Room ${index} is closed\n- <at id=all></at> 请互相转告`,
  }),
  (index) => ({
    tag: 'div',
    fields: ['时间', '地点', '联系人'].map((name) => ({
      is_short: true,
      text: { tag: 'lark_md', content: `**${name}**\n示例 ${index}` },
    })),
  }),
  () => ({ tag: 'hr' }),
  (index) => ({
    tag: 'column_set',
    flex_mode: 'bisect',
    background_style: 'grey',
    columns: [1, 2].map((column) => ({
      tag: 'column',
      width: 'weighted',
      weight: column,
      elements: [{ tag: 'markdown', content: `**楼层 ${index + column}**\n工位 ${index * 7}` }],
    })),
  }),
  (index) => ({
    tag: 'action',
    actions: [
      {
        tag: 'button',
        type: 'primary',
        text: { tag: 'plain_text', content: `查看 ${index}` },
        url: `https://example.com/${index}`,
      },
    ],
  }),
  (index) => ({
    tag: 'note',
    elements: [{ tag: 'plain_text', content: `行政部 · 第 ${index} 次提醒` }],
  }),
]
