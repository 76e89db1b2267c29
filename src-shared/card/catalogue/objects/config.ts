import { boolean, byLanguage, integer, list, object, oneOf, text, words } from '../fields'
import { cardLanguages, languageNames } from '../languages'
import type { CatalogueEntry, EnumType, Field } from '../model'

const page = { '1.0': 'feishu-cards/card-json-structure', '2.0': 'feishu-cards/card-json-v2-structure' }

const language: EnumType = {
  is: 'enum',
  values: cardLanguages.map((value) => ({ value, doc: languageNames[value] })),
}

const config = {
  name: 'config',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('卡片设置', 'Settings'),
  doc: words('转发、宽度、样式等整张卡片的设置', 'Forwarding, width, styles and other settings of the card'),
  push: 'safe',
  page,
  snippet: {
    '1.0': { enable_forward: true, width_mode: 'default' },
    '2.0': { enable_forward: true, width_mode: 'default', summary: { content: words('摘要', 'Summary') } },
  },
  fields: {
    enable_forward: {
      type: boolean,
      default: true,
      minClient: '3.31',
      doc: words('允许转发', 'Readers may forward it'),
    },
    update_multi: {
      type: boolean,
      default: { '1.0': false, '2.0': true },
      doc: words(
        '共享卡片：更新后所有人看到的一样；2.0 只能为 true',
        'Shared card: an update changes it for everybody; 2.0 takes true only',
      ),
    },
    width_mode: {
      type: oneOf({
        default: ['默认，最宽 600px', 'Default, 600px at most'],
        compact: ['紧凑，最宽 400px', 'Compact, 400px at most'],
        fill: ['随聊天窗口变宽', 'As wide as the chat'],
      }),
      default: 'default',
      doc: words('电脑上的宽度', 'Width on a computer'),
    },
    use_custom_translation: {
      type: boolean,
      default: false,
      doc: words(
        '点“翻译”时用卡片自带的多语言文字',
        '“Translate” uses the card’s own words in that language',
      ),
    },
    enable_forward_interaction: {
      type: boolean,
      default: false,
      doc: words('转发后的卡片仍可交互', 'Buttons that report to a server work in forwarded copies too'),
    },
    style: {
      type: object('config.style'),
      doc: words('自定义的字号和颜色', 'Text sizes and colours of your own'),
    },
    summary: {
      type: object('config.summary'),
      versions: ['2.0'],
      doc: words('聊天列表里显示的摘要', 'What the list of chats shows'),
    },
    streaming_mode: {
      type: boolean,
      default: false,
      versions: ['2.0'],
      doc: words('流式更新：文字逐字出现', 'Streaming: words appear one by one'),
    },
    streaming_config: {
      type: object('config.streaming_config'),
      versions: ['2.0'],
      doc: words('流式更新的速度', 'How fast streaming is'),
    },
    locales: {
      type: list(language),
      versions: ['2.0'],
      severity: 'warning',
      doc: words('只让这些语言生效', 'Only these languages take effect'),
    },
    compact_width: {
      type: boolean,
      versions: ['1.0'],
      history: { instead: 'width_mode' },
      doc: words('最宽 400px（旧写法）', '400px at most, the older way'),
    },
    // The 2.0 page does not know it, yet the platform takes 2.0 cards that carry it.
    wide_screen_mode: {
      type: boolean,
      evidence: 'L',
      severity: 'hint',
      history: { instead: 'width_mode' },
      doc: words('宽屏显示（旧写法，已不起作用）', 'Wide display, the older way; without effect by now'),
      disputed: words(
        '2.0 的说明称不再支持，实际仍可发送',
        'The 2.0 notes say that it is gone, yet cards with it are sent',
      ),
    },
  },
} as const satisfies CatalogueEntry

const style: CatalogueEntry = {
  name: 'config.style',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('自定义样式', 'Styles of your own'),
  doc: words(
    '给字号和颜色起名，组件里用名字引用',
    'Names for text sizes and colours, which components refer to',
  ),
  push: 'safe',
  page,
  fields: {
    text_size: {
      type: { is: 'map', keys: 'free', of: object('config.style.text_size') },
      doc: words('自定义字号：名字 → 各端的字号', 'Text sizes: name → sizes by device'),
    },
    color: {
      type: { is: 'map', keys: 'free', of: object('config.style.color') },
      doc: words(
        '自定义颜色：名字 → 浅色、深色模式的颜色',
        'Colours: name → colour in the light and the dark theme',
      ),
    },
  },
}

const sizeOf = (zh: string, en: string): Field => ({
  type: { is: 'text-size' },
  severity: 'hint',
  doc: words(`${zh}的字号`, `Size ${en}`),
})

const styleTextSize: CatalogueEntry = {
  name: 'config.style.text_size',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('自定义字号', 'Text size of your own'),
  doc: words('电脑和手机可以用不同的字号', 'Computers and phones may show different sizes'),
  push: 'safe',
  page,
  fields: {
    default: sizeOf('没有单独设置时', 'where nothing else is said'),
    pc: sizeOf('电脑上', 'on a computer'),
    mobile: sizeOf('手机上', 'on a phone'),
  },
}

const colourIn = (zh: string, en: string): Field => ({
  type: { is: 'colour', set: 'palette', rgba: true },
  doc: words(`${zh}模式下的颜色，写作 rgba(r,g,b,a)`, `Colour in the ${en} theme, as rgba(r,g,b,a)`),
})

const styleColour: CatalogueEntry = {
  name: 'config.style.color',
  kind: 'object',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('自定义颜色', 'Colour of your own'),
  doc: words('浅色、深色模式各一种颜色', 'One colour for the light theme, one for the dark'),
  push: 'safe',
  page,
  fields: { light_mode: colourIn('浅色', 'light'), dark_mode: colourIn('深色', 'dark') },
}

const summary: CatalogueEntry = {
  name: 'config.summary',
  kind: 'object',
  versions: ['2.0'],
  evidence: 'O',
  title: words('摘要', 'Summary'),
  doc: words('聊天列表和通知里显示的一句话', 'One sentence for the list of chats and for notifications'),
  push: 'unverified',
  page: { '2.0': page['2.0'] },
  snippet: { '2.0': { content: words('摘要', 'Summary') } },
  fields: {
    content: { type: text(), doc: words('摘要文字', 'The words') },
    i18n_content: {
      type: byLanguage(text()),
      severity: 'hint',
      doc: words('各语言的摘要', 'The words by language'),
      disputed: words(
        '官方页面有，第三方资料说会被拒绝',
        'On the official pages; a third party says it is refused',
      ),
    },
  },
}

const streamingConfig: CatalogueEntry = {
  name: 'config.streaming_config',
  kind: 'object',
  versions: ['2.0'],
  evidence: 'O',
  title: words('流式更新', 'Streaming'),
  doc: words('文字逐字出现的快慢', 'How fast the words appear'),
  push: 'unverified',
  page: { '2.0': page['2.0'] },
  fields: {
    print_frequency_ms: {
      type: object('config.streaming_config.by_device'),
      default: { default: 70 },
      doc: words('每隔多少毫秒出一次字', 'Milliseconds between two steps'),
    },
    print_step: {
      type: object('config.streaming_config.by_device'),
      default: { default: 1 },
      doc: words('每次出几个字', 'Characters in each step'),
    },
    print_strategy: {
      type: oneOf({
        fast: ['新内容到达时，旧内容立即全部显示', 'What is left is shown at once when more arrives'],
        delay: ['旧内容逐字显示完，再显示新内容', 'What is left is finished first'],
      }),
      default: 'fast',
      doc: words('新内容到达时怎样处理没显示完的文字', 'What happens to unfinished words when more arrive'),
    },
  },
}

const number = (zh: string, en: string): Field => ({
  type: integer(),
  doc: words(`${zh}的数值`, `Value ${en}`),
})

const byDevice: CatalogueEntry = {
  name: 'config.streaming_config.by_device',
  kind: 'object',
  versions: ['2.0'],
  evidence: 'O',
  title: words('各端数值', 'Values by device'),
  doc: words('每种设备可以不同', 'Devices may differ'),
  push: 'unverified',
  page: { '2.0': page['2.0'] },
  fields: {
    default: number('没有单独设置时', 'where nothing else is said'),
    android: number('安卓设备', 'on Android'),
    ios: number('iPhone、iPad', 'on iPhone and iPad'),
    pc: number('电脑', 'on a computer'),
  },
}

/** `config` and what it holds (Card §3). */
export const configObjects = {
  config,
  'config.style': style,
  'config.style.text_size': styleTextSize,
  'config.style.color': styleColour,
  'config.summary': summary,
  'config.streaming_config': streamingConfig,
  'config.streaming_config.by_device': byDevice,
} satisfies Record<string, CatalogueEntry>
