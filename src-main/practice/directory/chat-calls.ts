import type { JsonObject } from '@shared/json-value'
import { type Answer, success } from '../answer'
import type { AcceptedCall, PracticeState } from '../call'
import { refusal } from '../refusal'
import { pageOf } from './pages'
import { chats, FOREIGN_CHAT_ID, type PracticeChat } from './people'

const LONGEST_QUERY = 64

/** `GET im/v1/chats/search`: an empty query finds nothing, and one with `-` has to be in double quotes (API §8.3). */
export function chatSearch({ app }: PracticeState, call: AcceptedCall): Answer {
  if (!app.hasBot) return refusal(232025, call, 'the app has no bot')

  const query = call.query.get('query') ?? ''
  if (Array.from(query).length > LONGEST_QUERY)
    return refusal(99992402, call, `query is longer than ${LONGEST_QUERY}`)

  const page = pageOf(chats.filter(matching(query)), call.query, { usual: 20, most: 100 })
  return page === null
    ? refusal(99992402, call, 'page_size or page_token')
    : success({ items: page.items.map(shortChat), ...page.rest })
}

function matching(query: string): (chat: PracticeChat) => boolean {
  const quoted = /^"(.*)"$/.exec(query)?.[1]
  const wanted = (quoted ?? query).toLowerCase()
  if (wanted === '' || (quoted === undefined && wanted.includes('-'))) return () => false

  return ({ name, status }) => status === 'normal' && name.toLowerCase().includes(wanted)
}

/** `GET im/v1/chats/:chat_id`: from outside the group only its name, picture, size and state are told (API §8.3). */
export function chatOf({ app }: PracticeState, call: AcceptedCall): Answer {
  if (!app.hasBot) return refusal(232025, call, 'the app has no bot')

  const chatId = call.values.chat_id ?? ''
  if (chatId === FOREIGN_CHAT_ID) return refusal(232010, call, 'a group of another organisation')

  const chat = chats.find((each) => each.chatId === chatId)
  if (chat === undefined) return refusal(232006, call, 'no such group')

  const { name, userCount, status, description, isMember } = chat
  const outside = { name, avatar: '', user_count: String(userCount), chat_status: status }
  return success(isMember ? { ...outside, description, external: false, chat_mode: 'group' } : outside)
}

function shortChat({ chatId, name, description, status }: PracticeChat): JsonObject {
  return {
    chat_id: chatId,
    name,
    avatar: '',
    description,
    owner_id: '',
    external: false,
    tenant_key: 'practice',
    chat_status: status,
  }
}
