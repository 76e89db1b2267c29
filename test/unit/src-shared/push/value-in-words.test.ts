import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@shared/json-value'
import type { MessageKey } from '@shared/messages/catalogue'
import { say } from '@shared/messages/say'
import type { ClientOwnedField } from '@shared/notification/notification-record'
import { valueInWords } from '@shared/push/value-in-words'

const words = (field: ClientOwnedField, value: JsonValue | undefined) =>
  valueInWords(field, value, (key: MessageKey, params) =>
    say(params === undefined ? { key } : { key, params }, 'en'),
  )

describe('valueInWords', () => {
  it.each<[ClientOwnedField, JsonValue | undefined]>([
    ['job_name', undefined],
    ['job_name', ''],
    ['user_list', null],
    ['user_list', []],
  ])('calls an empty %s nothing: %j', (field, value) => {
    expect(words(field, value)).toBe('(none)')
  })

  it('has words for the numbers of a field, zero included', () => {
    expect(words('push_scope_type', 0)).toBe('Everyone in the organisation')
    expect(words('push_scope_type', 2)).toBe('Some members')
  })

  it('shows a number without a word as it is', () => {
    expect(words('push_scope_type', 7)).toBe('7')
  })

  it('gives each member of a list a line, with its name where it has one', () => {
    const list = [{ user_id: 'ou_1', name: 'Lin' }, { user_id: 'ou_2' }, 'ou_3']
    expect(words('user_list', list)).toBe('Lin ou_1\nou_2\n"ou_3"')
    expect(words('chat_list', [{ chat_id: 'oc_1' }])).toBe('oc_1')
    expect(words('department_list', [{ department_id: 'od-1' }])).toBe('od-1')
  })

  it('cuts what is long, and shows that it did', () => {
    expect(words('push_content', 'x'.repeat(400))).toBe('x'.repeat(400))
    expect(words('push_content', 'x'.repeat(401))).toBe(`${'x'.repeat(400)}…`)
  })
})
