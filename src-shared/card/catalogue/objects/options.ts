import { boolean, icon, imageKey, inBoth, onPage, plainText, text, urlObject, words } from '../fields'
import { tips } from '../interactive-fields'
import { cardLimits } from '../limits'
import type { CatalogueEntry, Field } from '../model'

const optionText = {
  type: { ...plainText, maxChars: cardLimits.optionTextChars },
  doc: words('选项文字，最多 100 个字符', 'The words, at most 100 characters'),
} as const satisfies Field

/** Links of an option, which a choice opens instead of reporting its value (Card §8.13). */
const optionLinks = {
  multi_url: {
    type: urlObject,
    doc: words('选中后打开的地址，优先于回传', 'Address that a choice opens; wins over reporting'),
  },
  url: {
    type: text('url'),
    versions: ['1.0'],
    evidence: 'L',
    history: { instead: 'multi_url' },
    doc: words('选中后打开的地址（旧写法）', 'Address that a choice opens, the older way'),
  },
} as const satisfies Record<string, Field>

const overflowOption: CatalogueEntry = {
  name: 'overflow.option',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('菜单项', 'Item of a menu'),
  doc: words('“更多”菜单里的一项', 'One item of a “···” menu'),
  push: 'safe',
  page: onPage('interactive-components/overflow'),
  snippet: inBoth({
    text: { tag: 'plain_text', content: words('活动日程', 'Programme') },
    value: 'programme',
    multi_url: { url: words('https://example.com', 'https://example.com') },
  }),
  fields: {
    text: optionText,
    value: { type: text(), doc: words('回传的值，不能重复', 'What it reports; not twice the same') },
    ...optionLinks,
  },
}

const selectOption: CatalogueEntry = {
  name: 'select.option',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('选项', 'Option'),
  doc: words('下拉选择里的一项', 'One option of a choice'),
  push: 'needs-receiver',
  page: onPage('interactive-components/single-select-dropdown-menu'),
  snippet: inBoth({ text: { tag: 'plain_text', content: words('选项', 'Option') }, value: 'option' }),
  fields: {
    text: { ...optionText, required: 'always' },
    value: {
      type: text('plain', { filled: true }),
      required: 'always',
      doc: words('回传的值，不能重复', 'What it reports; not twice the same'),
    },
    icon: { type: icon, doc: words('文字前的图标', 'Icon before the words') },
  },
}

const personOption: CatalogueEntry = {
  name: 'select_person.option',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('候选人', 'Person to choose'),
  doc: words('人员选择里的一位', 'One of the people to choose from'),
  push: 'needs-receiver',
  page: onPage('interactive-components/single-select-user-picker'),
  snippet: inBoth({ value: words('ou_人员的open_id', 'ou_open_id_of_the_person') }),
  fields: {
    value: {
      type: text('person-id', { filled: true }),
      required: 'always',
      missing: 'warning',
      doc: words('人员的 open_id', 'The person’s open_id'),
    },
  },
}

const imageOption: CatalogueEntry = {
  name: 'select_img.option',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('图片选项', 'Image to choose'),
  doc: words('多图选择里的一张', 'One of the images to choose from'),
  push: 'needs-receiver',
  minClient: '7.6',
  page: onPage('interactive-components/image-picker'),
  snippet: inBoth({ img_key: words('img_v3_图片的key', 'img_v3_key_of_the_image'), value: 'image_1' }),
  fields: {
    img_key: {
      type: imageKey,
      required: 'always',
      doc: words('图片的 key，由上传图片接口得到', 'Key of the image, from the image upload API'),
    },
    value: { type: text(), doc: words('回传的值，不能重复', 'What it reports; not twice the same') },
    disabled: { type: boolean, default: false, doc: words('这张图片不能选', 'This one cannot be chosen') },
    ...tips,
  },
}

/** Options of menus and choices (Card §8.13–8.16). */
export const optionObjects = {
  'overflow.option': overflowOption,
  'select.option': selectOption,
  'select_person.option': personOption,
  'select_img.option': imageOption,
} satisfies Record<string, CatalogueEntry>
