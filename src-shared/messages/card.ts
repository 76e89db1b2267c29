import { defineMessages } from './define-messages'

export const cardMessages = defineMessages({
  'card.placeholder': { zh: '', en: '' },
})
