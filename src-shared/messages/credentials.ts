import { defineMessages } from './define-messages'

export const credentialsMessages = defineMessages({
  'credentials.placeholder': { zh: '', en: '' },
})
