import { button, cardOf1, cardOf2, div, image, inBoth, markdown, plain } from './card-parts.mjs'

/** Card §8.20 */
const flexModes = ['none', 'stretch', 'flow', 'bisect', 'trisect']
const column = (text, more = {}) => ({
  tag: 'column',
  elements: [markdown(text)],
  background_style: 'grey',
  padding: '8px',
  ...more,
})
const set = (columns, more = {}) => ({ tag: 'column_set', columns, ...more })
const texts = ['短', '一段中等长度的文字', '一段更长的文字，在窄的列里会换行，看各列怎样分宽。', 'Fourth']

/** Columns, containers, panels (Card §8.20–8.23). */
const containers = [
  ...inBoth(
    'column-flex-modes',
    'column_set',
    flexModes.map((flex_mode) =>
      set(
        texts.map((text) => column(`${flex_mode} ${text}`, { width: 'weighted', weight: 1 })),
        { flex_mode },
      ),
    ),
  ),
  ...inBoth('column-widths', 'column_set', [
    set([
      column('auto', { width: 'auto' }),
      column('weighted 1', { width: 'weighted', weight: 1 }),
      column('weighted 3', { width: 'weighted', weight: 3 }),
    ]),
    set([column('120px', { width: '120px' }), column('weighted', { width: 'weighted', weight: 1 })]),
    set([column('auto', { width: 'auto' }), column(texts[2], { width: 'auto' })]),
    set(
      ['top', 'center', 'bottom'].map((vertical_align) =>
        column(vertical_align, { width: 'weighted', weight: 1, vertical_align }),
      ),
      { background_style: 'blue-50', horizontal_spacing: 'large' },
    ),
    set(
      ['left', 'center', 'right'].map((horizontal_align) =>
        column(horizontal_align, { width: 'auto', elements: [button(horizontal_align)] }),
      ),
      { horizontal_align: 'right' },
    ),
  ]),
  ...inBoth('containers', 'interactive_container', [
    {
      tag: 'interactive_container',
      behaviors: [{ type: 'open_url', default_url: 'https://example.com' }],
      background_style: 'default',
      has_border: true,
      border_color: 'grey',
      corner_radius: '8px',
      elements: [markdown('**带边框的容器** 点击打开'), div('第二行')],
    },
    {
      tag: 'interactive_container',
      behaviors: [{ type: 'callback', value: { a: 1 } }],
      background_style: 'laser',
      elements: [markdown('laser 背景')],
    },
    {
      tag: 'interactive_container',
      disabled: true,
      has_border: true,
      behaviors: [{ type: 'callback', value: { a: 1 } }],
      elements: [markdown('disabled')],
    },
  ]),
  ...inBoth(
    'panel-positions',
    'collapsible_panel',
    [
      {},
      { expanded: true },
      { expanded: true, border: { color: 'blue', corner_radius: '8px' }, background_color: 'blue-50' },
      { expanded: true, position: 'left' },
      { expanded: true, position: 'follow_text', border: { color: 'grey' } },
    ].map(({ position = 'right', ...more }, index) => ({
      tag: 'collapsible_panel',
      header: {
        title: plain(`面板 ${index + 1} Panel`),
        icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
        icon_position: position,
        icon_expanded_angle: -180,
      },
      elements: [markdown('面板里的 **内容**'), div('第二段')],
      ...more,
    })),
  ),
]

/** Card §8.4, §8.5 */
const images = [
  ...inBoth(
    'image-sizes',
    'img',
    ['tiny', 'small', 'medium', 'large', 'stretch', '200px 80px'].map((size) =>
      image('img_v2_photo', { scale_type: 'crop_center', size, title: plain(size) }),
    ),
    { pictured: true },
  ),
  ...inBoth(
    'image-scales',
    'img',
    ['crop_center', 'crop_top', 'fit_horizontal'].map((scale_type, index) =>
      image(`img_v2_portrai${'tuv'[index]}`, { scale_type, title: plain(scale_type), corner_radius: '12px' }),
    ),
    { pictured: true },
  ),
  {
    name: 'v1-image-modes',
    group: 'img',
    card: cardOf1(
      ['crop_center', 'fit_horizontal', 'stretch', 'large', 'medium', 'small', 'tiny'].map((mode) =>
        image('img_v2_tall', { mode, title: plain(mode) }),
      ),
    ),
    pictured: true,
  },
  {
    name: 'v2-image-bleed',
    group: 'img',
    card: cardOf2([
      image('img_v2_logo', { margin: '-12px -12px 0px -12px', size: 'stretch', transparent: true }),
      image('img_v2_logo', { size: 'medium', transparent: true, title: plain('transparent') }),
      image('img_v2_logo', { size: 'medium', title: plain('白底') }),
    ]),
    pictured: true,
  },
  ...inBoth(
    'image-combinations',
    'img_combination',
    [
      ['double', 2],
      ['triple', 3],
      ['bisect', 5],
      ['trisect', 8],
    ].map(([combination_mode, count]) => ({
      tag: 'img_combination',
      combination_mode,
      corner_radius: '8px',
      img_list: Array.from({ length: count }, (_, index) => ({ img_key: `img_v2_${index}` })),
    })),
    { pictured: true },
  ),
]

export const layouts = [...containers, ...images]
