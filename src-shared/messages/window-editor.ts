import { defineMessages } from './define-messages'

/** What the window says around the text of the card: where the cursor is, what was pasted, what can be fixed. */
export const windowEditorMessages = defineMessages({
  'window.breadcrumb.label': { zh: '光标所在的组件', en: 'Components around the cursor' },
  'window.breadcrumb.card': { zh: '卡片', en: 'Card' },
  'window.breadcrumb.whole': { zh: '选择整张卡片', en: 'Select the whole card' },

  'window.problems.fix': { zh: '修正', en: 'Fix' },
  'window.problems.fix-all': { zh: '全部修正（{count}）', en: 'Fix All ({count})' },
  'window.problems.fixable': {
    zh: '修正所有能自动修正的问题；撤销可以全部还原',
    en: 'Fix all that can be fixed; Undo takes all of it back',
  },
  'window.problems.read-more': { zh: '查看文档', en: 'Documentation' },
  'window.problems.server-code': { zh: '飞书会返回 {code}', en: 'Feishu would answer {code}' },

  'window.pasted.title': { zh: '取出里面的卡片？', en: 'Take out the card inside?' },
  'window.pasted.summary': {
    zh: '粘贴的内容外面还有一层包装，不是卡片本身。取出的卡片会替换这里的全部文字，可以撤销。',
    en: 'What was pasted is wrapped in something else; it is not the card itself. The card taken out replaces all text here; Undo brings it back.',
  },
  'window.pasted.unwrap': { zh: '取出卡片', en: 'Take Out the Card' },
  'window.pasted.keep': { zh: '保留原样', en: 'Keep as Pasted' },
})
