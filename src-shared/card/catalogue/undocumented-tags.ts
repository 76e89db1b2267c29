import { words } from './fields'
import { bothVersions, type CatalogueEntry } from './model'

/** An entry about which little more is known than that the tag exists: any member is taken. */
function undocumented(name: string, zh: string, en: string): CatalogueEntry {
  return {
    name,
    kind: 'display',
    versions: bothVersions,
    evidence: 'T',
    title: words(zh, en),
    doc: words('官方没有公开写法，能否显示无法保证', 'No public page says how to write it; it may not show'),
    fields: {},
    open: true,
    push: 'unverified',
    undocumented: true,
  }
}

/** What the official tools read back from stored cards; Feishu refuses cards written with them (Card §18). */
function readBack(name: string, zh: string, en: string): CatalogueEntry {
  return {
    ...undocumented(name, zh, en),
    doc: words(
      '只在读取已发送的卡片时出现，不能用来写卡片',
      'Appears only when a sent card is read back; cards are not written with it',
    ),
    undocumented: 'read-back',
  }
}

/** Tags that exist somewhere in the platform, or in what it reads back, but that no page teaches to write (Card §18). */
export const undocumentedTags: Readonly<Record<string, CatalogueEntry>> = Object.fromEntries(
  [
    undocumented('video', '视频', 'Video'),
    undocumented('avatar', '头像', 'Picture of a person'),
    undocumented('collapse_divider', '可折叠分割线', 'Collapsing divider'),
    undocumented('ud_icon', '图标', 'Icon'),
    undocumented('picker_date', '日期选择', 'Date choice'),
    undocumented('repeat', '循环容器', 'Repeated content'),
    readBack('br', '换行', 'Line break'),
    readBack('list', '列表', 'List'),
    readBack('heading', '标题', 'Heading'),
    readBack('code_block', '代码块', 'Code block'),
    readBack('code_span', '行内代码', 'Inline code'),
    readBack('blockquote', '引用', 'Quotation'),
    readBack('emoji', '表情', 'Emoji'),
    readBack('at', '@某人', 'Mention'),
    readBack('at_all', '@所有人', 'Mention of everyone'),
    readBack('link', '链接', 'Link'),
    readBack('number_tag', '数字角标', 'Number badge'),
    readBack('text', '文字', 'Words'),
    readBack('image', '图片', 'Image'),
    readBack('actions', '交互模块', 'Row of actions'),
    readBack('markdown_v1', '旧版富文本', 'Old rich text'),
    readBack('person_v1', '旧版人员', 'Old person'),
    readBack('card_header', '标题栏', 'Header'),
  ].map((entry) => [entry.name, entry]),
)
