import { defineMessages } from './define-messages'

export const cliMessages = defineMessages({
  'cli.placeholder': { zh: '', en: '' },
})
