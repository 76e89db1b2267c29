import { anyText, boolean, byLanguage, colour, cornerRadius, imageKey, text, words } from '../fields'
import type { CatalogueEntry } from '../model'

const fieldSnippet = {
  is_short: true,
  text: { tag: 'lark_md', content: words('**名称**\n内容', '**Label**\nText') },
} as const

const divField = {
  name: 'div.field',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'L',
  title: words('字段', 'Field'),
  doc: words(
    '文本里的一个字段，例如“**时间**\n周五 15:00”',
    'One field of a text, such as “**When**\nFriday, 3 pm”',
  ),
  push: 'safe',
  page: { '1.0': 'content-components/plain-text', '2.0': 'content-components/plain-text' },
  fields: {
    is_short: {
      type: boolean,
      required: 'always',
      // Called required, and left out by many cards that arrive.
      missing: 'warning',
      doc: words(
        '占半行（每行两个），否则独占一行',
        'Takes half a line, two in a row; otherwise a whole one',
      ),
    },
    text: { type: anyText, required: 'always', doc: words('字段的文字', 'The words') },
  },
  snippet: { '1.0': fieldSnippet, '2.0': fieldSnippet },
} as const satisfies CatalogueEntry

const combinedImage: CatalogueEntry = {
  name: 'img_combination.image',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('拼图里的图片', 'Image of a mosaic'),
  doc: words('多图混排中的一张', 'One of the images side by side'),
  push: 'safe',
  page: { '1.0': 'content-components/multi-image-laylout', '2.0': 'content-components/multi-image-laylout' },
  fields: {
    img_key: {
      type: imageKey,
      required: 'always',
      doc: words('图片的 key，由上传图片接口得到', 'Key of the image, from the image upload API'),
    },
    i18n_img_key: { type: byLanguage(imageKey), doc: words('各语言的图片', 'Images by language') },
    transparent: {
      type: boolean,
      versions: ['2.0'],
      doc: words('透明部分保持透明', 'Keeps transparent parts so'),
      disputed: words('只见于一个官方示例', 'Seen in one official sample only'),
    },
  },
}

const listedPerson: CatalogueEntry = {
  name: 'person_list.person',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('列表里的人员', 'Person of a list'),
  doc: words('人员列表中的一位', 'One of the people'),
  push: 'unverified',
  page: { '1.0': 'content-components/user-list', '2.0': 'content-components/user-list' },
  fields: {
    id: {
      type: text('person-id', { filled: true }),
      required: 'always',
      doc: words('人员的 open_id、union_id 或 user_id', 'The person’s open_id, union_id or user_id'),
    },
  },
}

const audioBorder: CatalogueEntry = {
  name: 'audio.border',
  kind: 'object',
  versions: ['2.0'],
  evidence: 'O',
  title: words('音频边框', 'Border of a sound'),
  doc: words('音频组件四周的边框', 'The line around the player'),
  push: 'unverified',
  page: { '2.0': 'content-components/audio' },
  fields: {
    color: { type: colour(), doc: words('颜色，默认透明', 'Its colour; transparent by default') },
    corner_radius: {
      type: cornerRadius,
      default: '8px',
      doc: words('圆角', 'How round the corners are'),
    },
  },
}

/** What display components hold that has no tag (Card §8.1, §8.5, §8.8). */
export const displayItemObjects = {
  'div.field': divField,
  'img_combination.image': combinedImage,
  'person_list.person': listedPerson,
  'audio.border': audioBorder,
} satisfies Record<string, CatalogueEntry>
