import { defineMessages } from './define-messages'

export const pushMessages = defineMessages({
  'push.placeholder': { zh: '', en: '' },
})
