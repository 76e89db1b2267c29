import { cardMessages } from './card'
import { cliMessages } from './cli'
import { credentialsMessages } from './credentials'
import { draftMessages } from './draft'
import { feishuMessages } from './feishu'
import { notificationMessages } from './notification'
import { practiceMessages } from './practice'
import { pushMessages } from './push'
import { windowMessages } from './window'

/** Every sentence that the app can say, by key. */
export const catalogue = {
  ...cardMessages,
  ...cliMessages,
  ...credentialsMessages,
  ...draftMessages,
  ...feishuMessages,
  ...notificationMessages,
  ...practiceMessages,
  ...pushMessages,
  ...windowMessages,
}

export type MessageKey = keyof typeof catalogue

/** What fills the placeholders of a message. Never a secret. */
export type MessageParams = Readonly<Record<string, string | number>>
