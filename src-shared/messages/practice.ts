import { defineMessages } from './define-messages'

export const practiceMessages = defineMessages({
  'practice.placeholder': { zh: '', en: '' },
})
