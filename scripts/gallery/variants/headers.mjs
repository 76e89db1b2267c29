import { cardOf1, cardOf2, div, image, larkMd, plain } from './card-parts.mjs'

/** Card §12.1 */
const templates =
  'blue wathet turquoise green yellow orange red carmine violet purple indigo grey default'.split(' ')
/** Card §12.2 */
const tagColours =
  'neutral blue turquoise lime orange violet indigo wathet green yellow red purple carmine'.split(' ')

const group = 'header'
const long = '关于 2026 年第一季度全员信息安全培训与考试安排的通知，请各部门负责人组织同事按时参加 '
const tag = (color, text = color) => ({ tag: 'text_tag', text: plain(text), color })

/** Header templates, tags, icons, padding, and texts that are too long (Card §5). */
export const headers = [
  ...templates.map((template) => ({
    name: `v1-header-${template}`,
    group,
    card: cardOf1([div('门禁卡将于周五更换，旧卡同时失效。')], {
      header: {
        template,
        title: plain(`安全通知 Security notice 🔒 ${template}`),
        subtitle: plain('行政部 · 2026-03-18'),
        text_tag_list: [tag('red', '重要'), tag('neutral', '全员')],
        ud_icon: { token: 'bell_outlined' },
      },
    }),
  })),
  ...[0, 3, 6, 9, 12].map((start) => ({
    name: `v2-header-tags-${start / 3 + 1}`,
    group,
    card: cardOf2([div('标签颜色')], {
      header: {
        title: plain('标签'),
        text_tag_list: tagColours.slice(start, start + 3).map((color) => tag(color)),
      },
    }),
  })),
  {
    name: 'v1-header-long',
    group,
    card: cardOf1([div('标题最多四行，副标题一行，标签三个。')], {
      header: {
        template: 'orange',
        title: plain(long.repeat(5)),
        subtitle: plain(long.repeat(3)),
        text_tag_list: ['red', 'blue', 'green', 'purple'].map((color) => tag(color, `标签 ${color}`)),
      },
    }),
  },
  {
    name: 'v1-header-image',
    group,
    pictured: true,
    card: cardOf1([image('img_v2_landscape')], {
      header: { template: 'blue', title: plain('标题旁的图片'), icon: { img_key: 'img_v2_logo' } },
    }),
  },
  {
    name: 'v1-header-subtitle-only',
    group,
    card: cardOf1([div('只有副标题时按标题显示。')], { header: { subtitle: plain('只有副标题') } }),
  },
  {
    name: 'v2-header-markdown',
    group,
    card: cardOf2([div('标题可以是 lark_md。')], {
      header: {
        template: 'green',
        padding: '20px',
        title: larkMd('**已完成** :DONE: ~~待办~~'),
        subtitle: larkMd('负责人 *王小明*'),
        icon: { tag: 'standard_icon', token: 'approval_colorful' },
      },
    }),
  },
]
