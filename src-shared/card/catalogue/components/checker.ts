import { anyText, boolean, inBoth, identity, object, onPage, spacing, words } from '../fields'
import { confirming, disabling, formName, reporting, tips } from '../interactive-fields'
import type { CatalogueEntry } from '../model'

/** Card §8.19. */
export const checker: CatalogueEntry = {
  name: 'checker',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('勾选项', 'Checkbox line'),
  doc: words('一行可以勾选的文字，例如待办', 'A line that readers tick, such as something to do'),
  push: 'needs-receiver',
  minClient: '7.9',
  page: onPage('interactive-components/checker'),
  placement: {
    // The pages name containers only (Card §10.1); the 2.0 sample stands at the root.
    '1.0': { in: ['column', 'form', 'interactive_container', 'collapsible_panel'], unsure: ['root'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    name: 'task_1',
    checked: false,
    text: { tag: 'plain_text', content: words('带上员工卡', 'Bring your staff card') },
    checked_style: { show_strikethrough: true, opacity: 0.5 },
  }),
  fields: {
    text: { type: anyText, doc: words('勾选框后的文字', 'The words after the box') },
    checked: { type: boolean, default: false, doc: words('一开始就勾选', 'Ticked at first') },
    ...formName,
    checked_style: {
      type: object('checker.checked_style'),
      doc: words('勾选后的样子', 'How it looks once ticked'),
    },
    overall_checkable: {
      type: boolean,
      default: true,
      doc: words('鼠标悬停时整行显示阴影', 'The whole line gets a shadow under the mouse'),
    },
    button_area: {
      type: object('checker.button_area'),
      doc: words('右侧的按钮，最多三个', 'Buttons at the right, three at most'),
    },
    ...tips,
    ...disabling,
    ...confirming,
    behaviors: {
      ...reporting.behaviors,
      doc: words(
        '勾选后回传数据；不写则只在本机有效',
        'What ticking reports; without it, only the reader sees the tick',
      ),
    },
    padding: {
      type: { '1.0': spacing(0, 99, [1, 4]), '2.0': spacing(-99, 99) },
      default: '0px',
      doc: words('内边距', 'Space inside it'),
    },
    margin: {
      type: { '1.0': spacing(0, 99, [1, 4]), '2.0': spacing(-99, 99) },
      default: '0px',
      doc: words('外边距，例如 "4px 0px 4px 0px"', 'Space around it, such as "4px 0px 4px 0px"'),
    },
    ...identity,
  },
}
