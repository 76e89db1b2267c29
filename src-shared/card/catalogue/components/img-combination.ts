import { boolean, cornerRadius, inBoth, inV2, list, object, oneOf, words } from '../fields'
import type { CatalogueEntry } from '../model'

const everywhere = ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] as const

/** Card §8.5. */
export const imgCombination: CatalogueEntry = {
  name: 'img_combination',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('多图混排', 'Image mosaic'),
  doc: words('几张图片拼在一起', 'Several images side by side'),
  push: 'safe',
  // So it is spelt in the documentation.
  page: { '1.0': 'content-components/multi-image-laylout', '2.0': 'content-components/multi-image-laylout' },
  placement: {
    // The page's prose allows it in a column, its code and the release notes don't (Card §19, 9).
    '1.0': { in: ['root', 'form', 'collapsible_panel'], unsure: ['column'] },
    '2.0': { in: everywhere },
  },
  snippet: inBoth({
    combination_mode: 'double',
    img_list: [
      { img_key: words('img_v3_第一张图片的key', 'img_v3_key_of_the_first_image') },
      { img_key: words('img_v3_第二张图片的key', 'img_v3_key_of_the_second_image') },
    ],
  }),
  fields: {
    combination_mode: {
      type: oneOf({
        double: ['左右两张', 'Two side by side'],
        triple: ['左一大、右两小', 'One large, two small'],
        bisect: ['两列，最多 6 张', 'Two columns, 6 images at most'],
        trisect: ['三列，最多 9 张', 'Three columns, 9 images at most'],
      }),
      required: 'always',
      doc: words('怎样拼图', 'How the images are laid out'),
      disputed: words(
        '有第三方工具要求图片数量正好相符；官方页面只给出上限',
        'A third-party tool asks for exact counts; the official page gives upper limits only',
      ),
    },
    img_list: {
      type: list(object('img_combination.image')),
      required: 'always',
      doc: words('要拼的图片，按显示顺序', 'The images, in the order shown'),
    },
    corner_radius: {
      type: cornerRadius,
      doc: words('每张图片的圆角', 'How round the corners of each image are'),
    },
    combination_transparent: {
      type: boolean,
      default: false,
      doc: words('透明部分保持透明，否则垫白底', 'Keeps transparent parts so; otherwise they become white'),
    },
    ...inV2,
  },
}
