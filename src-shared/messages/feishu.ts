import { defineMessages } from './define-messages'

export const feishuMessages = defineMessages({
  'feishu.placeholder': { zh: '', en: '' },
})
