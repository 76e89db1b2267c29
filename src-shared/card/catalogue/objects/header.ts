import {
  anyText,
  byLanguage,
  icon,
  imageKey,
  inBoth,
  list,
  object,
  plainText,
  spacing,
  tagged,
  words,
} from '../fields'
import { cardLimits } from '../limits'
import type { ByVersion, CatalogueEntry, FieldType } from '../model'

const page = { '1.0': 'content-components/title', '2.0': 'content-components/title' }

/** 1.0 documents plain text only; it ignores what it does not know (Card §5). */
const title: ByVersion<FieldType> = { '1.0': { ...plainText, unsure: ['lark_md'] }, '2.0': anyText }

const tags: FieldType = list(tagged('text_tag'), { max: cardLimits.headerTags })

const header = {
  name: 'header',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('标题栏', 'Header'),
  doc: words('卡片顶部：标题、副标题、标签和图标', 'The top of the card: title, subtitle, tags and icon'),
  push: 'safe',
  page,
  snippet: inBoth({
    template: 'blue',
    title: { tag: 'plain_text', content: words('标题', 'Title') },
  }),
  fields: {
    title: {
      type: title,
      // A header with a subtitle alone shows that as its title.
      required: { unless: ['subtitle'] },
      doc: words('主标题，最多显示 4 行', 'The title; four lines at most are shown'),
    },
    subtitle: { type: title, doc: words('副标题，只显示 1 行', 'The subtitle; one line is shown') },
    template: {
      type: { is: 'colour', set: 'header' },
      default: 'default',
      doc: words('标题栏的颜色', 'Colour of the header'),
    },
    text_tag_list: {
      type: tags,
      minClient: '6.11',
      severity: 'warning',
      doc: words('标题后的标签，最多显示 3 个', 'Tags after the title; three at most are shown'),
    },
    i18n_text_tag_list: {
      type: byLanguage(tags),
      minClient: '6.11',
      severity: 'warning',
      doc: words('各语言的标签，优先于 text_tag_list', 'Tags by language; win over text_tag_list'),
    },
    icon: {
      type: { '1.0': object('header.icon'), '2.0': icon },
      doc: words('标题前的图标', 'Icon before the title'),
    },
    ud_icon: {
      type: object('ud_icon'),
      versions: ['1.0'],
      doc: words('标题前的图标库图标，优先于 icon', 'Library icon before the title; wins over icon'),
    },
    padding: {
      // The outline of the page says 0px to 99px, its table -99px to 99px (Card §19, 18).
      type: spacing(-99, 99),
      versions: ['2.0'],
      default: '12px',
      doc: words('标题栏的内边距', 'Space inside the header'),
    },
  },
} as const satisfies CatalogueEntry

const headerIcon: CatalogueEntry = {
  name: 'header.icon',
  kind: 'object',
  versions: ['1.0'],
  evidence: 'O',
  title: words('标题图标', 'Header icon'),
  doc: words('用上传的图片作标题图标', 'An uploaded image before the title'),
  push: 'safe',
  page: { '1.0': page['1.0'] },
  fields: {
    img_key: {
      type: imageKey,
      required: 'always',
      missing: 'warning',
      doc: words('图片的 key，由上传图片接口得到', 'Key of the image, from the image upload API'),
    },
  },
}

/** The header and the icon that only 1.0 writes so (Card §5). */
export const headerObjects = {
  header,
  'header.icon': headerIcon,
} satisfies Record<string, CatalogueEntry>
