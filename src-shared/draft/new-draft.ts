import type { Language } from '../messages/language'
import { say } from '../messages/say'
import { PushScopeType, PushType } from '../notification/notification-record'
import type { Draft, DraftTarget } from './draft'

/** A draft to begin with: the usual settings, and a card of one title and one paragraph to write over. */
export function newDraft(language: Language, target: DraftTarget): Draft {
  const card = {
    header: {
      template: 'blue',
      title: { tag: 'plain_text', content: say({ key: 'draft.new-title' }, language) },
    },
    elements: [{ tag: 'div', text: { tag: 'lark_md', content: say({ key: 'draft.new-text' }, language) } }],
  }
  return {
    target,
    notification: {
      job_name: '',
      push_type: PushType.timed,
      push_scope_type: PushScopeType.someMembers,
      user_list: [],
      department_list: [],
      chat_list: [],
    },
    cardText: JSON.stringify(card, null, 2),
  }
}
