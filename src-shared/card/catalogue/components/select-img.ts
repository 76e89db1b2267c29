import { boolean, inBoth, inV2, list, object, oneOf, onPage, plainText, words } from '../fields'
import { callbackData, confirming, formEntry, reporting } from '../interactive-fields'
import type { CatalogueEntry } from '../model'

/** Card §8.16. */
export const selectImg: CatalogueEntry = {
  name: 'select_img',
  kind: 'interactive',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('选图片', 'Choice of images'),
  doc: words('以图片为选项，单选或多选', 'Readers choose one or several images'),
  push: 'needs-receiver',
  minClient: '7.6',
  page: onPage('interactive-components/image-picker'),
  placement: {
    '1.0': { in: ['root', 'column', 'form'], unsure: ['collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    name: 'poster',
    layout: 'bisect',
    aspect_ratio: '16:9',
    options: [
      { img_key: words('img_v3_第一张图片的key', 'img_v3_key_of_the_first_image'), value: 'poster_1' },
      { img_key: words('img_v3_第二张图片的key', 'img_v3_key_of_the_second_image'), value: 'poster_2' },
    ],
  }),
  fields: {
    options: {
      type: list(object('select_img.option')),
      required: 'always',
      doc: words('可选的图片', 'The images to choose from'),
    },
    multi_select: {
      type: boolean,
      default: false,
      doc: words('可选多张；只能用于表单', 'Several can be chosen; in forms only'),
    },
    layout: {
      type: oneOf({
        stretch: ['每行一张', 'One in a row'],
        bisect: ['每行两张', 'Two in a row'],
        trisect: ['每行三张', 'Three in a row'],
      }),
      default: 'bisect',
      doc: words('每行几张', 'How many in a row'),
    },
    aspect_ratio: {
      type: oneOf({
        '16:9': ['横图', 'Wide'],
        '4:3': ['稍宽', 'Slightly wide'],
        '1:1': ['方图', 'Square'],
      }),
      default: '16:9',
      doc: words('图片的宽高比，居中裁剪', 'Shape of the images, which are cropped around the centre'),
    },
    ...formEntry,
    can_preview: {
      type: boolean,
      default: true,
      doc: words('点击可放大；只用于表单', 'A click enlarges an image; in forms only'),
    },
    disabled: {
      type: boolean,
      default: false,
      doc: words('全部禁用：能看到，不能选', 'All disabled: can be seen, not chosen'),
    },
    disabled_tips: {
      type: plainText,
      doc: words('禁用时的悬停提示', 'Tip on hover while disabled'),
    },
    style: {
      type: oneOf({
        default: ['灰色占位', 'Grey'],
        laser: ['彩色渐变占位', 'Colour gradient'],
      }),
      versions: ['1.0'],
      default: 'default',
      doc: words('图片加载时的样子', 'How images look while they load'),
      disputed: words('2.0 的页面没有，第三方资料有', 'Not on the 2.0 page; third parties know it'),
    },
    value: { type: callbackData, doc: words('选择后回传的数据', 'What a choice reports') },
    behaviors: { ...reporting.behaviors, versions: ['2.0'] },
    confirm: { ...confirming.confirm, versions: ['2.0'] },
    ...inV2,
  },
}
