import { defineMessages } from './define-messages'

/** What completion and hover say about the card format. */
export const cardAssistMessages = defineMessages({
  'card.type.text': { zh: '文字', en: 'text' },
  'card.type.text-up-to': { zh: '文字，最多 {max} 个字符', en: 'text, at most {max} characters' },
  'card.type.number': { zh: '数字', en: 'number' },
  'card.type.number-between': { zh: '数字，{min}–{max}', en: 'number, {min} to {max}' },
  'card.type.choice': { zh: '选项', en: 'a choice' },
  'card.type.colour': { zh: '颜色', en: 'colour' },
  'card.type.pixels': { zh: '像素，{min}px–{max}px', en: 'pixels, {min}px to {max}px' },
  'card.type.pixels-from': { zh: '像素，至少 {min}px', en: 'pixels, {min}px or more' },
  'card.type.text-size': { zh: '字号', en: 'size of text' },
  'card.type.component': { zh: '组件', en: 'component' },
  'card.type.by-language': {
    zh: '按语言分别给出，例如 {"zh_cn": …}',
    en: 'one for each language, as {"zh_cn": …}',
  },
  'card.type.named': { zh: '自己命名的一组值', en: 'values under names of your own' },
  'card.type.object': { zh: '对象 { }', en: 'object { }' },

  'card.doc.page': { zh: '查看飞书文档', en: 'Feishu documentation' },
  'card.doc.required': { zh: '必填', en: 'required' },
  'card.doc.default': { zh: '默认值：`{value}`', en: 'Default: `{value}`' },
  'card.doc.superseded': { zh: '旧写法，现在用 `{instead}`。', en: 'An older way; now `{instead}` is used.' },
  'card.doc.min-client': { zh: '飞书客户端 {client} 起支持。', en: 'Needs Feishu client {client} or newer.' },
  'card.doc.needs-receiver': {
    zh: '⚠ 服务台推送没有接收方：读者的操作不会送达任何人。',
    en: '⚠ A help desk push has no receiver: what readers enter here reaches nobody.',
  },
  'card.doc.unverified-in-push': {
    zh: '服务台推送是否支持，官方没有说明。',
    en: 'Whether help desk pushes support it is not documented.',
  },
})
