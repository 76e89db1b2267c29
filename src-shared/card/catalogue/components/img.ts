import {
  anyText,
  boolean,
  byLanguage,
  cornerRadius,
  enumValues,
  imageKey,
  inBoth,
  integer,
  inV2,
  length,
  oneOf,
  plainText,
  words,
} from '../fields'
import type { CatalogueEntry } from '../model'

const refusedByReports = words('有报告说 2.0 会拒绝它', 'Some reports say that 2.0 refuses it')

/** Card §8.4. */
export const img: CatalogueEntry = {
  name: 'img',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('图片', 'Image'),
  doc: words('一张已上传到飞书的图片', 'An image that was uploaded to Feishu'),
  push: 'safe',
  page: { '1.0': 'content-components/image', '2.0': 'content-components/image' },
  placement: {
    '1.0': {
      in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel', 'extra', 'note'],
    },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    img_key: words('img_v3_图片的key', 'img_v3_key_of_the_image'),
    alt: { tag: 'plain_text', content: words('图片说明', 'What the image shows') },
    scale_type: 'fit_horizontal',
  }),
  fields: {
    img_key: {
      type: imageKey,
      required: 'always',
      doc: words(
        '图片的 key（img_v2_…、img_v3_…），由上传图片接口得到，不是网址',
        'Key of the image (img_v2_…, img_v3_…) from the image upload API, not an address',
      ),
    },
    i18n_img_key: {
      type: byLanguage(imageKey),
      doc: words('各语言的图片，按读者的语言显示', 'Images by language; each reader sees their own'),
    },
    alt: {
      type: plainText,
      required: 'always',
      // Official 2.0 samples leave it out.
      missing: 'warning',
      doc: words(
        '悬停时显示的说明，也供读屏软件朗读',
        'Says what the image shows, on hover and to screen readers',
      ),
    },
    title: { type: anyText, doc: words('图片标题', 'Caption') },
    scale_type: {
      type: oneOf({
        crop_center: ['居中裁剪', 'Cropped around the centre'],
        crop_top: ['保留顶部裁剪', 'Cropped, the top is kept'],
        fit_horizontal: ['完整显示，占满宽度', 'The whole image, all the width'],
      }),
      default: 'crop_center',
      doc: words('图片怎样适应空间', 'How the image fits its space'),
    },
    size: {
      type: {
        is: 'size',
        words: enumValues({
          large: ['大，160×160', 'Large, 160 × 160'],
          medium: ['中，80×80', 'Medium, 80 × 80'],
          small: ['小，40×40', 'Small, 40 × 40'],
          tiny: ['超小，16×16', 'Tiny, 16 × 16'],
          stretch: ['占满宽度（高宽比不超过 16:9）', 'All the width, for images not taller than 16:9'],
          stretch_without_padding: ['占满卡片，不留边', 'From edge to edge', '1.0'],
        }),
        // 999 on the 1.0 page, 1000 on the 2.0 page (Card §19, 6).
        px: { min: 1, max: 1000 },
        ratio: ['2.0'],
      },
      // Official 2.0 samples write a ratio, such as `16:9`.
      missing: 'warning',
      onlyWith: { field: 'scale_type', values: ['crop_center', 'crop_top'] },
      doc: words('大小，或 "宽px 高px"；只用于裁剪的图片', 'Size, or "Wpx Hpx"; for cropped images only'),
    },
    corner_radius: {
      type: cornerRadius,
      doc: words('圆角，例如 "8px"', 'How round the corners are, such as "8px"'),
    },
    transparent: {
      type: boolean,
      default: false,
      doc: words('透明部分保持透明，否则垫白底', 'Keeps transparent parts so; otherwise they become white'),
    },
    preview: {
      type: boolean,
      default: true,
      doc: words(
        '点击放大；关闭后点击会打开卡片链接',
        'A click enlarges it; when off, a click follows the card’s link',
      ),
    },
    mode: {
      type: oneOf({
        crop_center: ['居中裁剪', 'Cropped around the centre'],
        fit_horizontal: ['完整显示', 'The whole image'],
        stretch: ['占满宽度', 'All the width'],
        large: ['大', 'Large'],
        medium: ['中', 'Medium'],
        small: ['小', 'Small'],
        tiny: ['超小', 'Tiny'],
      }),
      history: { instead: 'scale_type' },
      doc: words('显示方式（旧写法）', 'How it is shown, the older way'),
      disputed: refusedByReports,
    },
    custom_width: {
      type: {
        '1.0': integer(278, 580),
        // The table of the 2.0 page says integer, its outline shows "300px".
        '2.0': { is: 'either', of: [integer(278, 580), length(278, 580, {})] },
      },
      minClient: '4.0',
      history: { instead: 'size' },
      doc: words('最大宽度，单位 px（旧写法）', 'Greatest width in pixels, the older way'),
      disputed: refusedByReports,
    },
    compact_width: {
      type: boolean,
      default: false,
      history: { instead: 'size' },
      doc: words('宽度最多 278px（旧写法）', 'At most 278px wide, the older way'),
      disputed: refusedByReports,
    },
    ...inV2,
  },
}
