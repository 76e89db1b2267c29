import { cardMessages } from './card'
import { cardPageMessages } from './card-page'
import { cardFieldsMessages } from './card-fields'
import { cardEditMessages } from './card-edit'
import { cardAssistMessages } from './card-assist'
import { cardPreviewChartMessages } from './card-preview-chart'
import { cardPreviewTableMessages } from './card-preview-table'
import { cardApproximationsMessages } from './card-approximations'
import { cardPreviewContainersMessages } from './card-preview-containers'
import { cardPreviewInteractiveMessages } from './card-preview-interactive'
import { cardRulesMessages } from './card-rules'
import type { commandLineMessages } from './command-line'
import { credentialsMessages } from './credentials'
import { draftMessages } from './draft'
import { feishuMessages } from './feishu'
import { historyMessages } from './history'
import { imagesMessages } from './images'
import { ipcMessages } from './ipc'
import { lifeMessages } from './life'
import { menuMessages } from './menu'
import { notificationMessages } from './notification'
import { outboxMessages } from './outbox'
import { practiceMessages } from './practice'
import { profileMessages } from './profile'
import { pushMessages } from './push'
import { rateLimitMessages } from './rate-limit'
import { signInMessages } from './sign-in'
import { templatesMessages } from './templates'
import { windowMessages } from './window'
import { windowCardMessages } from './window-card'
import { windowOutboxMessages } from './window-outbox'
import { windowExportMessages } from './window-export'
import { windowPreviewMessages } from './window-preview'
import { windowEditorMessages } from './window-editor'
import { windowSignInMessages } from './window-sign-in'

/** Every sentence that the app can say, by key; those of the command line alone are in `command-line.ts`. */
export const catalogue = {
  ...cardMessages,
  ...cardFieldsMessages,
  ...cardEditMessages,
  ...cardAssistMessages,
  ...cardPreviewChartMessages,
  ...cardPreviewTableMessages,
  ...cardApproximationsMessages,
  ...cardPreviewContainersMessages,
  ...cardPreviewInteractiveMessages,
  ...cardRulesMessages,
  ...cardPageMessages,
  ...credentialsMessages,
  ...draftMessages,
  ...feishuMessages,
  ...historyMessages,
  ...imagesMessages,
  ...ipcMessages,
  ...lifeMessages,
  ...menuMessages,
  ...notificationMessages,
  ...outboxMessages,
  ...practiceMessages,
  ...profileMessages,
  ...pushMessages,
  ...rateLimitMessages,
  ...signInMessages,
  ...templatesMessages,
  ...windowMessages,
  ...windowCardMessages,
  ...windowEditorMessages,
  ...windowExportMessages,
  ...windowPreviewMessages,
  ...windowSignInMessages,
  ...windowOutboxMessages,
}

export type MessageKey = keyof typeof catalogue | keyof typeof commandLineMessages

/** What fills the placeholders of a message. Never a secret. */
export type MessageParams = Readonly<Record<string, string | number>>
