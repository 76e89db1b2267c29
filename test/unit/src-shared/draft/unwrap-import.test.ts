import { describe, expect, it } from 'vitest'
import { checkNotification } from '@shared/notification/check-notification'
import { blankDraft } from '@shared/draft/blank-draft'
import type { Import } from '@shared/draft/unwrap-import'
import { unwrapImport } from '@shared/draft/unwrap-import'
import { writeDraft } from '@shared/draft/write-draft'
import { say } from '@shared/messages/say'
import { seedExampleBody } from './seed-example-body'

const now = Date.UTC(2026, 0, 2, 3, 4, 5)

function imported(text: string): Import {
  const result = unwrapImport(text, now)
  if (!result.ok) throw new Error(say(result.error.message, 'en'))
  return result.value
}

function told({ unwrapped }: Import): string[] {
  return unwrapped.map(({ key }) => key)
}

function failure(text: string): string {
  const result = unwrapImport(text, now)
  return result.ok ? 'imported' : result.error.code
}

const card = '{"elements":[{"tag":"hr"}]}'
const laidOut = '{\n  "elements": [\n    {\n      "tag": "hr"\n    }\n  ]\n}'
const typed = '{\n\t"elements": [ {"tag": "hr", "n": 6985032626234982421} ]}'

describe('unwrapImport', () => {
  it.each([
    ['a card', card],
    ['a card of version 2.0', '{"schema":"2.0","body":{"elements":[]}}'],
    ['the empty card', '{}'],
    ['a card in several languages', '{"i18n_elements":{}}'],
    ['a reference to a template', '{"type":"template","data":{"template_id":"a"}}'],
    ['a reference to a card entity', '{"type":"card","data":{"card_id":"7"}}'],
  ])('takes %s as the card of a new draft', (_, text) => {
    const result = imported(text)
    expect(told(result)).toEqual(['draft.imported-card'])
    expect(JSON.parse(result.draft.cardText)).toEqual(JSON.parse(text))
    expect(result.draft).toEqual({ ...blankDraft(), cardText: result.draft.cardText })
  })

  it('keeps the layout of a card that has one, every digit included, and lays out a card on one line', () => {
    expect(imported(`\uFEFF\n${typed}\n`).draft.cardText).toBe(typed)
    expect(imported(card).draft.cardText).toBe(laidOut)
    expect(imported('{"elements":[],"n":6985032626234982421,"n":1.0}').draft.cardText).toBe(
      '{\n  "elements": [],\n  "n": 6985032626234982421,\n  "n": 1.0\n}',
    )
  })

  it('takes a push_content string, encoded once, twice or three times', () => {
    let text = typed
    for (let times = 1; times <= 3; times += 1) {
      text = JSON.stringify(text)
      const result = imported(text)
      expect(result.draft.cardText).toBe(typed)
      expect(result.unwrapped[0]).toEqual({ key: 'draft.unwrapped-string', params: { times } })
    }
  })

  it('takes the inside of such a string, without its quotes', () => {
    const inside = JSON.stringify(card).slice(1, -1)
    expect(imported(inside).draft.cardText).toBe(laidOut)
    expect(imported(JSON.stringify(typed).slice(1, -1)).draft.cardText).toBe(typed)
  })

  it.each([
    ['with an object', `{"msg_type":"interactive","card":${card}}`],
    ['with a string', JSON.stringify({ msg_type: 'interactive', receive_id: 'x', content: card })],
    ['encoded itself', JSON.stringify(JSON.stringify({ msg_type: 'interactive', content: card }))],
  ])('takes the card out of a bot message %s', (_, text) => {
    const result = imported(text)
    expect(result.draft.cardText).toBe(laidOut)
    expect(told(result)).toContain('draft.unwrapped-message')
  })

  it('takes the card out of an object with a card, as it is laid out there', () => {
    const result = imported('{\n  "card": {\n    "elements": []\n  }\n}')
    expect(result.draft.cardText).toBe('{\n  "elements": []\n}')
    expect(told(result)).toEqual(['draft.unwrapped-card-member', 'draft.imported-card'])
  })

  it('tells of every layer, from the outside in', () => {
    const text = JSON.stringify({ card: JSON.stringify({ msg_type: 'interactive', content: card }) })
    expect(told(imported(text))).toEqual([
      'draft.unwrapped-card-member',
      'draft.unwrapped-string',
      'draft.unwrapped-message',
      'draft.unwrapped-string',
      'draft.imported-card',
    ])
  })

  it('imports the answer of GET, with its push as the base', () => {
    const push_content = '{\n  "elements": [\n    {"tag": "hr"}\n  ]\n}'
    const notification = {
      id: '7000000000000000001',
      helpdesk_id: '6900000000000000001',
      tenant_id: '1',
      job_name: 'Office move',
      status: 0,
      target_user_count: 42,
      send_at: '',
      push_content,
      push_type: 0,
      push_scope_type: 0,
      new_staff_scope_type: null,
      user_list: null,
      chat_list: null,
      ext: '',
    }
    const result = imported(
      JSON.stringify({ code: 0, msg: 'success', data: { approval_app_link: '', notification } }),
    )
    expect(result.draft).toEqual({
      target: {
        ...blankDraft().target,
        notificationId: '7000000000000000001',
        helpdeskId: '6900000000000000001',
      },
      notification: { job_name: 'Office move', send_at: '', push_type: 0, push_scope_type: 0, ext: '' },
      cardText: push_content,
      base: { fetchedAt: '2026-01-02T03:04:05.000Z', notification },
    })
    expect(told(result)).toEqual(['draft.unwrapped-answer', 'draft.imported-record'])
  })

  it('imports the example of the API page, which then gets the complaints that it deserves', () => {
    const { draft, unwrapped } = imported(seedExampleBody)
    expect(draft.target.notificationId).toBe('6981801914270744596')
    expect(Object.keys(draft.notification)).toEqual([
      'job_name',
      'push_type',
      'push_scope_type',
      'user_list',
      'department_list',
      'chat_list',
      'new_staff_scope_type',
      'new_staff_scope_department_list',
      'send_at',
      'ext',
    ])
    expect(draft.base).toBeUndefined()
    expect(JSON.parse(draft.cardText)).toMatchObject({ config: { wide_screen_mode: true } })
    expect(draft.cardText).toContain('\n  "config": {\n')
    expect(unwrapped).toEqual([{ key: 'draft.imported-record' }])

    const errors = checkNotification(draft.notification, draft.target, now).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/department_list', '/user_list'])
  })

  it('keeps every digit of an id that is a number, also in the base', () => {
    const text = '{"notification":{"id":6985032626234982421,"helpdesk_id":6900000000000000003,"push_type":0}}'
    const { draft, unwrapped } = imported(text)
    expect(draft.target).toMatchObject({
      notificationId: '6985032626234982421',
      helpdeskId: '6900000000000000003',
    })
    expect(draft.base?.notification).toMatchObject({ id: '6985032626234982421' })
    expect(unwrapped).toContainEqual({
      key: 'draft.import-id-number',
      params: { name: 'id', digits: '6985032626234982421' },
    })
  })

  it.each([
    ['an object', `{"push_content":${card}}`, 'draft.unwrapped-object'],
    [
      'encoded twice',
      JSON.stringify({ push_content: JSON.stringify(card) }),
      'draft.unwrapped-double-encoding',
    ],
    [
      'a bot message',
      JSON.stringify({ push_content: JSON.stringify({ msg_type: 'interactive', content: card }) }),
      'draft.unwrapped-message',
    ],
  ])('repairs a push_content that is %s, and says so', (_, text, key) => {
    const result = imported(text)
    expect(result.draft.cardText).toBe(laidOut)
    expect(told(result)).toContain(key)
  })

  it('keeps a push_content that is no JSON as it is', () => {
    const result = imported(JSON.stringify({ job_name: 'a', push_content: '{"elements": [' }))
    expect(result.draft.cardText).toBe('{"elements": [')
    expect(told(result)).toContain('draft.import-damaged-card')
  })

  it('keeps JSON that is no card for the checker to speak of', () => {
    expect(imported('{"push_content":"[1]"}').draft.cardText).toBe('[\n  1\n]')
  })

  it('reads push_scope as the field that it means, unless that is there too', () => {
    expect(imported('{"push_scope":2}').draft.notification).toEqual({ push_scope_type: 2 })
    expect(imported('{"push_scope":2,"push_scope_type":0}').draft.notification).toEqual({
      push_scope_type: 0,
    })
  })

  it('leaves a draft file as it is', () => {
    const draft = { ...blankDraft(), cardText: laidOut }
    expect(imported(writeDraft(draft))).toEqual({ draft, unwrapped: [] })
  })

  it.each([
    ['', 'draft.import-unrecognised'],
    ['hello', 'draft.import-unrecognised'],
    ['"hello"', 'draft.import-unrecognised'],
    ['[]', 'draft.import-unrecognised'],
    ['{"name":"x"}', 'draft.import-unrecognised'],
    ['{"type":"template"}', 'draft.import-unrecognised'],
    ['{"card":5}', 'draft.import-unrecognised'],
    ['{"msg_type":"interactive"}', 'draft.import-unrecognised'],
    ['{"code":0,"msg":"success","data":{}}', 'draft.import-unrecognised'],
    ['{"msg_type":"text","content":"{}"}', 'draft.import-not-a-card'],
    ['{"code":154004,"msg":"Resource not found"}', 'draft.import-error-answer'],
    ['{"format":"pushcard/2"}', 'draft.newer-format'],
    ['['.repeat(1_000_000), 'draft.import-unrecognised'],
    ['{"card":'.repeat(10_000), 'draft.import-unrecognised'],
    ['\\"'.repeat(100_000), 'draft.import-unrecognised'],
  ])('refuses %.60s', (text, code) => {
    expect(failure(text)).toBe(code)
  })

  it('tells an error of Feishu with its code and text', () => {
    const result = unwrapImport('{"code":154004,"msg":"Resource not found"}', now)
    expect(!result.ok && say(result.error.message, 'en')).toContain('154004: Resource not found')
  })
})
