import { defineMessages } from './define-messages'

export const draftMessages = defineMessages({
  'draft.placeholder': { zh: '', en: '' },
})
