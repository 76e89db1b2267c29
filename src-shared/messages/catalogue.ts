import { cardMessages } from './card'
import { cliMessages } from './cli'
import { credentialsMessages } from './credentials'
import { draftMessages } from './draft'
import { feishuMessages } from './feishu'
import { ipcMessages } from './ipc'
import { menuMessages } from './menu'
import { notificationMessages } from './notification'
import { practiceMessages } from './practice'
import { profileMessages } from './profile'
import { pushMessages } from './push'
import { windowMessages } from './window'

/** Every sentence that the app can say, by key. */
export const catalogue = {
  ...cardMessages,
  ...cliMessages,
  ...credentialsMessages,
  ...draftMessages,
  ...feishuMessages,
  ...ipcMessages,
  ...menuMessages,
  ...notificationMessages,
  ...practiceMessages,
  ...profileMessages,
  ...pushMessages,
  ...windowMessages,
}

export type MessageKey = keyof typeof catalogue

/** What fills the placeholders of a message. Never a secret. */
export type MessageParams = Readonly<Record<string, string | number>>
