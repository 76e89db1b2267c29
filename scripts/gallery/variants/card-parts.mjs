/** The parts that declared cards are built of. */
export const plain = (content, more = {}) => ({ tag: 'plain_text', content, ...more })
export const larkMd = (content, more = {}) => ({ tag: 'lark_md', content, ...more })
export const markdown = (content, more = {}) => ({ tag: 'markdown', content, ...more })
export const div = (content, more = {}) => ({ tag: 'div', text: plain(content, more) })
export const button = (content, more = {}) => ({ tag: 'button', text: plain(content), ...more })
export const image = (key, more = {}) => ({ tag: 'img', img_key: key, alt: plain(''), ...more })
export const cardOf1 = (elements, more = {}) => ({ ...more, elements })
export const cardOf2 = (elements, more = {}) => ({ schema: '2.0', ...more, body: { elements } })

/** Both versions of a card that is written alike in them. */
export function inBoth(name, group, elements, more = {}) {
  return [
    { name: `v1-${name}`, group, card: cardOf1(elements), ...more },
    { name: `v2-${name}`, group, card: cardOf2(elements), ...more },
  ]
}
