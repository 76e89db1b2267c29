import { inBoth, inV2, list, object, onPage, words } from '../fields'
import { callbackData, confirming, controlWidth, reporting } from '../interactive-fields'
import type { CatalogueEntry } from '../model'

/** Card §8.13. */
export const overflow: CatalogueEntry = {
  name: 'overflow',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('更多菜单', 'More menu'),
  doc: words('点“···”展开的菜单，每项可打开链接', 'A “···” button with a menu; items may open links'),
  push: 'safe',
  minClient: '3.7',
  page: onPage('interactive-components/overflow'),
  placement: {
    '1.0': { in: ['action', 'form', 'collapsible_panel', 'extra'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    options: [
      {
        text: { tag: 'plain_text', content: words('活动日程', 'Programme') },
        value: 'programme',
        multi_url: { url: words('https://example.com/programme', 'https://example.com/programme') },
      },
      {
        text: { tag: 'plain_text', content: words('交通路线', 'How to get there') },
        value: 'map',
        multi_url: { url: words('https://example.com/map', 'https://example.com/map') },
      },
    ],
  }),
  fields: {
    options: {
      type: list(object('overflow.option')),
      required: 'always',
      doc: words('菜单里的各项', 'The items of the menu'),
    },
    ...controlWidth,
    behaviors: {
      ...reporting.behaviors,
      versions: ['1.0'],
      disputed: words('2.0 的页面没有列出它', 'The 2.0 page does not list it'),
    },
    value: {
      type: callbackData,
      doc: words('选择后回传的数据', 'What a choice reports'),
    },
    ...confirming,
    ...inV2,
  },
}
