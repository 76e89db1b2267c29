import { defineMessages } from './define-messages'

/** What images, people, panels, areas and other parts of the preview say. */
export const cardPreviewContainersMessages = defineMessages({
  'card.preview-long-image': { zh: '长图', en: 'Long image' },
  'card.preview-area-calls-back': {
    zh: '点击会向服务器回传，推送里不起作用',
    en: 'A click calls back to a server, which does nothing in a push',
  },
  'card.preview-unknown-person': { zh: '未知用户', en: 'Unknown user' },
  'card.preview-audio': { zh: '音频 {key}（预览里不能播放）', en: 'Audio {key} (not played in the preview)' },
  'card.preview-undocumented': {
    zh: '官方没有公开写法，无法预览，推送里能否显示也无法保证',
    en: 'No public page says how it looks; a push may not show it either',
  },
  'card.preview-read-back': {
    zh: '只在读取已发送的卡片时出现，不能用来写卡片',
    en: 'Appears only when a sent card is read back; cards are not written with it',
  },
})
