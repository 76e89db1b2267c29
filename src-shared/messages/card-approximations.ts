import { defineMessages } from './define-messages'

/** What in the preview of a card is approximated, and in what way. */
export const cardApproximationsMessages = defineMessages({
  'card.approx-measures': {
    zh: '间距、圆角、字重等官方没有公布的数值，是按经验取的。',
    en: 'Gaps, corners and font weights that no public page states are our estimates.',
  },
  'card.approx-header': {
    zh: '标题栏的颜色：官方没有公布色值，用的是同色系的浅色底、深色字。',
    en: 'Header colour: no value is published; drawn as a light band with dark words of the same hue.',
  },
  'card.approx-tag-colour': {
    zh: '标签的颜色：官方没有公布色值，用的是同色系的浅色底、深色字。',
    en: 'Tag colour: no value is published; drawn as light ground with dark words of the same hue.',
  },
  'card.approx-colour': {
    zh: '这些颜色的色值没有公布，是由同色系的已知颜色推算的。',
    en: 'The values of these colours are not published; they are worked out from known ones of the same hue.',
  },
  'card.approx-laser': {
    zh: '炫彩（laser）渐变：官方没有公布颜色，只是相近。',
    en: 'Laser gradient: its colours are not published; it is only similar.',
  },
  'card.approx-icon': {
    zh: '图标用相近的图形代替，飞书里是图标库的原图。',
    en: 'Icons are similar shapes; Feishu shows those of its own library.',
  },
  'card.approx-image': {
    zh: '图片没有附到草稿，用占位框代替，比例不一定相同。',
    en: 'These images are not attached to the draft; boxes stand for them, whose shape may differ.',
  },
  'card.approx-combination': {
    zh: '多图混排的间隙和每格的比例没有公布。',
    en: 'Image mosaic: the gaps and the shape of its tiles are not published.',
  },
  'card.approx-person': {
    zh: '人员显示为 ID：姓名和头像只有飞书知道，头像尺寸是估计的。',
    en: 'People show as ids: names and pictures are known to Feishu only; sizes of pictures are estimates.',
  },
  'card.approx-mention': {
    zh: '@某人显示为 ID，飞书里显示姓名。',
    en: 'Mentions show as ids; Feishu shows names.',
  },
  'card.approx-emoji': {
    zh: '飞书表情用相近的通用表情代替。',
    en: 'Feishu’s own emoji are similar standard ones.',
  },
  'card.approx-time': {
    zh: '时间按这台电脑的时区显示，读者看到的是自己所在的时区。',
    en: 'Times are in the zone of this computer; readers see their own.',
  },
  'card.approx-line-break': {
    zh: '2.0 富文本里的单个换行：预览保留，飞书可能合并成一行。',
    en: 'Single line breaks of 2.0 Markdown: kept here, while Feishu may join the lines.',
  },
  'card.approx-code': {
    zh: '代码的高亮颜色与飞书不完全相同。',
    en: 'The colours of highlighted code differ from Feishu’s.',
  },
  'card.approx-chart': {
    zh: '图表的配色和字体与飞书不完全相同；旧版飞书用的图表版本也更旧。',
    en: 'Charts: colours and fonts differ from Feishu’s, and older clients draw with older versions.',
  },
  'card.approx-table': {
    zh: '表格的行高和边框没有公布，是估计的。',
    en: 'Tables: heights of rows and borders are not published; these are estimates.',
  },
  'card.approx-control': {
    zh: '菜单、选择器和输入框的外观只是相近；在预览里操作不会发送任何内容。',
    en: 'Menus, pickers and inputs look only similar, and using them here sends nothing.',
  },
  'card.approx-audio': {
    zh: '音频在预览里不能播放，时长未知。',
    en: 'Sounds are not played in the preview, and their length is not known.',
  },
  'card.approx-columns': {
    zh: '分栏在多宽时换行没有公布：预览里电脑上排成一行，手机上按 flex_mode 排列。',
    en: 'At which width columns re-flow is not published: here they are one row on a computer and follow flex_mode on a phone.',
  },
  'card.approx-set-padding': {
    zh: '带背景色的分栏，四周的留白没有公布，按 12px 显示。',
    en: 'Columns with a background: the room around them is not published; 12px here.',
  },
  'card.approx-panel': {
    zh: '折叠面板没有写明的内边距和间距，官方两处说法不同，按更新说明显示。',
    en: 'Panels: of padding and spacing left out, official pages disagree; drawn by the release notes.',
  },
  'card.approx-direction': {
    zh: '横向排列时怎样换行、谁占满宽度没有公布。',
    en: 'Components side by side: how they wrap, and which of them stretch, is not published.',
  },
  'card.approx-large': {
    zh: '间距 large：官方一处写 12px，一处写 16px，按 12px 显示。',
    en: 'Spacing “large”: 12px on one official page, 16px on another; 12px here.',
  },
  'card.approx-address': {
    zh: '同时写了通用地址和各端地址：官方说法不一，预览打开各端自己的地址。',
    en: 'Both a general address and one for a platform: official pages disagree; the platform’s own is opened here.',
  },
  'card.approx-i18n-header': {
    zh: '按语言区分的标题栏（i18n_header）没有文档，飞书可能不显示。',
    en: 'Headers by language (i18n_header) have no documentation; Feishu may not show them.',
  },
  'card.approx-fallback': {
    zh: '这张卡片有降级条件：满足条件的旧版飞书显示“请升级飞书”，预览显示的是新版。',
    en: 'The card has fallback conditions: old clients that meet one show “please update”; this is what others see.',
  },
  'card.approx-streaming': {
    zh: '流式更新：预览直接显示全部文字，没有逐字出现的过程。',
    en: 'Streaming: all words are there at once, while Feishu shows them one by one.',
  },
  'card.approx-undocumented': {
    zh: '{tag} 官方没有公开写法，只显示名字。',
    en: '{tag} has no public documentation; only its name is shown.',
  },
  'card.approx-unknown': {
    zh: '{tag} 不是已知的组件，没有画出来。',
    en: '{tag} is not a known component and is not drawn.',
  },
})
