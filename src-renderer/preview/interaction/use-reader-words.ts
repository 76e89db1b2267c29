import { say } from '@shared/messages/say'
import type { Message } from '@shared/result'
import { usePreviewContext } from '../preview-context'

/**
 * Words that Feishu's client adds to a card, such as the buttons of a dialog: in the language of the reader, not in that
 * of this app.
 */
export function useReaderWords(): (message: Message) => string {
  const context = usePreviewContext()
  return (message) => say(message, context.locale.startsWith('zh') ? 'zh-CN' : 'en')
}
