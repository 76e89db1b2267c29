import type { JsonObject, JsonValue } from '@shared/json-value'
import type { UserIdType } from '@shared/notification/notification-record'
import { type Answer, success } from '../answer'
import type { AcceptedCall } from '../call'
import { readJsonBody } from '../read-json-body'
import { refusal } from '../refusal'
import { pageOf } from './pages'
import { FOREIGN_OPEN_ID, people, type PracticePerson } from './people'

/** Ids of one call (API §8.1). */
const MOST_BASIC_IDS = 10
const MOST_IDS = 50

/** `GET authen/v1/user_info`: the person behind the token, who is always the first one here. */
export function userInfo(): Answer {
  const { name, enName, openId, unionId, userId } = people[0] ?? noPerson()
  return success({
    name,
    en_name: enName,
    avatar_url: '',
    open_id: openId,
    union_id: unionId,
    user_id: userId,
    tenant_key: 'practice',
  })
}

/** `POST contact/v3/users/basic_batch`: names for ids, under `users`, not `items` (API §8.1). */
export function usersBasicBatch(call: AcceptedCall): Answer {
  const read = readJsonBody(call)
  if (!read.ok) return refusal(read.code, call, read.reason)

  const ids = textsIn(read.body.user_ids)
  if (ids === null || ids.length === 0 || ids.length > MOST_BASIC_IDS) {
    return refusal(40001, call, `user_ids is not a list of 1 to ${MOST_BASIC_IDS} ids`)
  }
  if (ids.includes(FOREIGN_OPEN_ID)) return refusal(99992361, call)

  const users = known(ids, call.userIdType).map((person) => ({
    user_id: idOf(person, call.userIdType),
    name: person.name,
    i18n_name: { zh_cn: person.name, en_us: person.enName, ja_jp: '' },
  }))
  return success({ users })
}

/** `GET contact/v3/users/batch`: ids that are not visible are missing without a word (API §8.1). */
export function usersBatch(call: AcceptedCall): Answer {
  const ids = call.query.getAll('user_ids')
  if (ids.length === 0 || ids.length > MOST_IDS) return refusal(40001, call, `1 to ${MOST_IDS} user_ids`)
  if (ids.includes(FOREIGN_OPEN_ID)) return refusal(99992361, call)

  return success({ items: known(ids, call.userIdType).map(fullPerson) })
}

/** `GET search/v1/user`: by a part of the name (API §8.1). */
export function userSearch(call: AcceptedCall): Answer {
  const query = (call.query.get('query') ?? '').trim().toLowerCase()
  if (query === '') return refusal(99992402, call, 'query is empty')

  const found = people.filter(({ name, enName }) => `${name} ${enName}`.toLowerCase().includes(query))
  const page = pageOf(found, call.query, { usual: 20, most: 200 })
  if (page === null) return refusal(99992402, call, 'page_size or page_token')

  return success({
    users: page.items.map((person) => ({
      open_id: person.openId,
      user_id: person.userId,
      name: person.name,
      avatar: noAvatar(),
      department_ids: [...person.departmentIds],
    })),
    ...page.rest,
  })
}

/** `POST contact/v3/users/batch_get_id`: what is not found comes back without an id (API §8.1). */
export function usersByContact(call: AcceptedCall): Answer {
  const read = readJsonBody(call)
  if (!read.ok) return refusal(read.code, call, read.reason)

  const emails = textsIn(read.body.emails ?? [])
  const mobiles = textsIn(read.body.mobiles ?? [])
  if (emails === null || mobiles === null || emails.length > MOST_IDS || mobiles.length > MOST_IDS) {
    return refusal(40001, call, `emails and mobiles are lists of at most ${MOST_IDS}`)
  }

  const users: JsonObject[] = [
    ...emails.map((email) => ({ email, ...idWhere(call, (person) => person.email === email.toLowerCase()) })),
    ...mobiles.map((mobile) => ({
      mobile,
      ...idWhere(call, (person) => person.mobile === international(mobile)),
    })),
  ]
  return success({ user_list: users })
}

function idWhere(call: AcceptedCall, fits: (person: PracticePerson) => boolean): JsonObject {
  const person = people.find(fits)
  return person === undefined ? {} : { user_id: idOf(person, call.userIdType) }
}

function international(mobile: string): string {
  return mobile.startsWith('+') ? mobile : `+86${mobile}`
}

function known(ids: readonly string[], type: UserIdType): PracticePerson[] {
  return ids.flatMap((id) => people.find((person) => idOf(person, type) === id) ?? [])
}

function idOf(person: PracticePerson, type: UserIdType): string {
  const ids = { open_id: person.openId, union_id: person.unionId, user_id: person.userId }
  return ids[type]
}

function fullPerson(person: PracticePerson): JsonObject {
  return {
    open_id: person.openId,
    union_id: person.unionId,
    user_id: person.userId,
    name: person.name,
    en_name: person.enName,
    email: person.email,
    avatar: noAvatar(),
    department_ids: [...person.departmentIds],
  }
}

/** Pictures of nobody: addresses that lead nowhere would be fetched in vain. */
function noAvatar(): JsonObject {
  return { avatar_72: '', avatar_240: '', avatar_640: '', avatar_origin: '' }
}

function textsIn(value: JsonValue | undefined): string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null
}

function noPerson(): never {
  throw new Error('the practice organisation has nobody')
}
