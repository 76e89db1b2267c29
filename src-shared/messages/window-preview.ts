import { defineMessages } from './define-messages'

/** What the window says about choosing in the preview. */
export const windowPreviewMessages = defineMessages({
  'window.preview.components': { zh: '卡片里的组件', en: 'Components of the card' },
  'window.preview.component-keys': {
    zh: '上下方向键换到前一个或后一个组件，向右进入容器，向左或 Esc 退出；回车转到文本，空格操作组件，Delete 删除。',
    en: 'Up and Down go to the previous or next component, Right into a container, Left or Escape out of it. Enter goes to the text, Space to the component’s own controls, Delete deletes.',
  },
  'window.preview.component': { zh: '{name}：{words}', en: '{name}: {words}' },
  'window.preview.marks': { zh: '组件上的问题', en: 'Problems at components' },
  'window.preview.mark': { zh: '{name}：{count} 个问题', en: '{name}, problems: {count}' },
  'window.preview.more-problems': {
    zh: '还有 {count} 个，见问题列表',
    en: 'More in the list of problems: {count}',
  },
  'window.preview.go-to-line': { zh: '转到文本里出错的地方', en: 'Go to the broken place in the text' },
})
