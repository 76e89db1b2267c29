import { colour, inBoth, object, text, words } from '../fields'
import type { CatalogueEntry } from '../model'

const page = { '1.0': 'feishu-cards/enumerations-for-icons', '2.0': 'feishu-cards/enumerations-for-icons' }

const udIcon = {
  name: 'ud_icon',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('图标库图标（旧写法）', 'Library icon, the older way'),
  doc: words('飞书图标库里的图标', 'An icon from Feishu’s library'),
  push: 'safe',
  page,
  snippet: inBoth({ token: 'bell_outlined', style: { color: 'blue' } }),
  fields: {
    token: {
      type: text('icon-token', { filled: true }),
      required: 'always',
      missing: 'warning',
      doc: words('图标名，例如 bell_outlined', 'Name of the icon, such as bell_outlined'),
    },
    style: { type: object('ud_icon.style'), doc: words('图标样式', 'How it looks') },
    // Not on the page; the card builder writes it.
    tag: {
      type: { is: 'constant', value: 'standard_icon' },
      evidence: 'T',
      doc: words('卡片搭建工具会写上，可以省略', 'Written by the card builder; may be left out'),
    },
  },
} as const satisfies CatalogueEntry

const style: CatalogueEntry = {
  name: 'ud_icon.style',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('图标样式', 'Look of the icon'),
  doc: words('图标的颜色', 'Colour of the icon'),
  push: 'safe',
  page,
  fields: {
    color: {
      type: colour(),
      doc: words(
        '颜色；标题里的图标默认随标题栏颜色',
        'Its colour; in a header, that of the header by default',
      ),
    },
  },
}

/** The older form of a library icon (Card §6.5). */
export const udIconObjects = { ud_icon: udIcon, 'ud_icon.style': style } as const satisfies Record<
  string,
  CatalogueEntry
>
