import { defineMessages } from './define-messages'

export const notificationMessages = defineMessages({
  'notification.placeholder': { zh: '', en: '' },
})
