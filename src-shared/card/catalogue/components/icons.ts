import { colour, imageKey, inBoth, text, words } from '../fields'
import type { CatalogueEntry, Field } from '../model'

const page = { '1.0': 'feishu-cards/enumerations-for-icons', '2.0': 'feishu-cards/enumerations-for-icons' }

/** Obeyed in the header of a collapsible panel only (Card §6.5). */
const size: Field = {
  type: { is: 'size', px: { min: 1, max: 999 } },
  default: '10px 10px',
  doc: words(
    '宽和高，例如 "16px 16px"；只在折叠面板的标题里有效',
    'Width and height, such as "16px 16px"; obeyed in the header of a collapsible panel only',
  ),
}

const token: Field = {
  type: text('icon-token', { filled: true }),
  doc: words(
    '图标库里的图标名，例如 bell_outlined',
    'Name of the icon in the library, such as bell_outlined',
  ),
}

const color: Field = {
  // `light_grey` is in no table, but in official samples (Card §12.3).
  type: colour('default', 'light_grey'),
  doc: words(
    '图标颜色；对 _outlined、_filled 图标有效，_colorful 图标自带颜色',
    'Its colour; for _outlined and _filled icons, while _colorful ones keep their own',
  ),
}

const customImage: Field = {
  type: imageKey,
  doc: words('图片的 key，由上传图片接口得到', 'Key of the image, from the image upload API'),
}

/** Official samples write the members of both icons at once; `tag` decides which of them count (Card §6.5). */
function withoutEffect(field: Field, otherTag: string): Field {
  return {
    ...field,
    doc: words(`在这里不起作用：只有 ${otherTag} 用它`, `Without effect here: only ${otherTag} uses it`),
  }
}

/** Card §6.5. */
export const standardIcon = {
  name: 'standard_icon',
  kind: 'part',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('图标库图标', 'Library icon'),
  doc: words('飞书图标库里的图标', 'An icon from Feishu’s library'),
  push: 'safe',
  page,
  placement: { '1.0': { in: ['note'] } },
  snippet: inBoth({ token: 'bell_outlined', color: 'blue' }),
  fields: {
    token: { ...token, required: 'always', missing: 'warning' },
    color,
    img_key: withoutEffect(customImage, 'custom_icon'),
    size,
  },
} as const satisfies CatalogueEntry

/** Card §6.5. */
export const customIcon: CatalogueEntry = {
  name: 'custom_icon',
  kind: 'part',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('自定义图标', 'Icon of your own'),
  doc: words('用上传的图片作图标', 'An uploaded image as an icon'),
  push: 'safe',
  page,
  placement: { '1.0': { in: ['note'] } },
  snippet: inBoth({ img_key: words('img_v3_图片的key', 'img_v3_key_of_the_image') }),
  fields: {
    img_key: { ...customImage, required: 'always', missing: 'warning' },
    token: withoutEffect(token, 'standard_icon'),
    color: withoutEffect(color, 'standard_icon'),
    size,
  },
}
