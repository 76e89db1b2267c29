import { defineMessages } from './define-messages'

/** Words of the preview's interactive components: those of Feishu's client, and those that say what would happen. */
export const cardPreviewInteractiveMessages = defineMessages({
  // What would happen
  'card.preview-would-call-back': {
    zh: '这里会向服务器回传：',
    en: 'This would send to a server:',
  },
  'card.preview-would-submit': {
    zh: '这里会提交表单：',
    en: 'This would submit the form:',
  },
  'card.preview-sends-nothing': {
    zh: '（没有附带数据）',
    en: '(no data)',
  },
  'card.preview-nothing-sent': {
    zh: '预览没有发送任何内容。服务台推送没有接收方，读者操作后会看到错误。',
    en: 'The preview sent nothing. A help desk push has no receiver: readers who do this see an error.',
  },
  'card.preview-no-name': {
    zh: '（缺少 name）',
    en: '(no name)',
  },
  'card.preview-no-value': {
    zh: '（空）',
    en: '(empty)',
  },
  'card.preview-submits': {
    zh: '提交表单',
    en: 'Submits the form',
  },
  'card.preview-resets': {
    zh: '清空表单',
    en: 'Resets the form',
  },
  'card.preview-no-form': {
    zh: '不在表单里，点击不起作用',
    en: 'Not in a form, so a click does nothing',
  },
  'card.preview-does-nothing': {
    zh: '没有设置点击后做什么',
    en: 'Nothing is set to happen on a click',
  },
  'card.preview-close': {
    zh: '关闭',
    en: 'Close',
  },

  // Words of Feishu's client
  'card.preview-cancel': {
    zh: '取消',
    en: 'Cancel',
  },
  'card.preview-confirm': {
    zh: '确认',
    en: 'Confirm',
  },
  'card.preview-choose': {
    zh: '请选择',
    en: 'Please select',
  },
  'card.preview-enter': {
    zh: '请输入',
    en: 'Please enter',
  },
  'card.preview-choose-date': {
    zh: '请选择日期',
    en: 'Select a date',
  },
  'card.preview-choose-time': {
    zh: '请选择时间',
    en: 'Select a time',
  },
  'card.preview-required': {
    zh: '此项必填',
    en: 'This field is required',
  },
  'card.preview-no-options': {
    zh: '没有选项',
    en: 'No options',
  },
  'card.preview-chat-members': {
    zh: '会话里的所有成员（离线时未知）',
    en: 'All members of the chat (not known offline)',
  },
  'card.preview-remove': {
    zh: '移除 {option}',
    en: 'Remove {option}',
  },
  'card.preview-more': {
    zh: '更多',
    en: 'More',
  },
  'card.preview-send': {
    zh: '提交',
    en: 'Submit',
  },
  'card.preview-show-password': {
    zh: '显示密码',
    en: 'Show password',
  },
  'card.preview-hide-password': {
    zh: '隐藏密码',
    en: 'Hide password',
  },
  'card.preview-enlarge': {
    zh: '查看大图',
    en: 'View image',
  },
  'card.preview-previous-year': {
    zh: '上一年',
    en: 'Previous year',
  },
  'card.preview-previous-month': {
    zh: '上个月',
    en: 'Previous month',
  },
  'card.preview-next-month': {
    zh: '下个月',
    en: 'Next month',
  },
  'card.preview-next-year': {
    zh: '下一年',
    en: 'Next year',
  },
  'card.preview-today': {
    zh: '今天',
    en: 'Today',
  },
  'card.preview-now': {
    zh: '此刻',
    en: 'Now',
  },
  'card.preview-hour': {
    zh: '时',
    en: 'Hour',
  },
  'card.preview-minute': {
    zh: '分',
    en: 'Minute',
  },
})
