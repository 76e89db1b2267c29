import {
  boolean,
  colour,
  inBoth,
  inV2,
  layoutInV2,
  length,
  list,
  object,
  onPage,
  spacing,
  spacingWords,
  words,
} from '../fields'
import type { CatalogueEntry } from '../model'

/** Card §8.23. */
export const collapsiblePanel: CatalogueEntry = {
  name: 'collapsible_panel',
  kind: 'container',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('折叠面板', 'Collapsible panel'),
  doc: words('点击标题展开或收起内容', 'A click on its header shows or hides what is inside'),
  push: 'unverified',
  minClient: '7.9',
  page: onPage('containers/collapsible-panel'),
  placement: {
    '1.0': { in: ['root'], unsure: ['column', 'form', 'collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    expanded: false,
    header: {
      title: { tag: 'markdown', content: words('**常见问题**', '**Questions and answers**') },
      vertical_align: 'center',
      padding: '4px 8px 4px 8px',
      icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
      icon_position: 'right',
      icon_expanded_angle: -180,
    },
    border: { color: 'grey-300', corner_radius: '8px' },
    padding: '8px 8px 8px 8px',
    elements: [{ tag: 'markdown', content: words('展开后显示的内容。', 'What opens up.') }],
  }),
  fields: {
    header: {
      type: object('collapsible_panel.header'),
      required: 'always',
      doc: words('始终可见的标题', 'The title, which is always seen'),
    },
    elements: {
      type: list({ is: 'component', place: 'collapsible_panel' }),
      doc: words('展开后显示的组件', 'What is shown when it is open'),
    },
    expanded: { type: boolean, default: false, doc: words('一开始就展开', 'Open at first') },
    background_color: {
      type: colour('default'),
      doc: words('背景色，默认透明', 'Background; none by default'),
    },
    border: { type: object('collapsible_panel.border'), doc: words('边框', 'Border') },
    // The release notes and 1.0 say 8px, the 2.0 page says 12px and no padding (Card §19, 5).
    ...layoutInV2(),
    vertical_spacing: {
      type: { '1.0': length(0, 28, spacingWords), '2.0': length(0, 99, spacingWords) },
      default: '8px',
      doc: words('里面组件的上下间距', 'Space between the components inside'),
    },
    padding: {
      type: { '1.0': spacing(0, 28, [1, 4]), '2.0': spacing(0, 99) },
      default: '8px',
      doc: words('内容四周的留白', 'Space around the content'),
    },
    ...inV2,
  },
}
