import { defineMessages } from './define-messages'

export const windowMessages = defineMessages({
  'window.placeholder': { zh: '', en: '' },
})
