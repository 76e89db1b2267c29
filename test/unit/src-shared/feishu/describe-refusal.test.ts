import { describe, expect, it } from 'vitest'
import { describeRefusal } from '@shared/feishu/describe-refusal'
import type { JsonObject } from '@shared/json-value'
import { say } from '@shared/messages/say'

function english(refusal: {
  httpStatus?: number
  code: number
  msg?: string
  error?: JsonObject | null
}): string {
  return say(describeRefusal({ httpStatus: 400, msg: '', ...refusal }), 'en')
}

describe('missing scopes', () => {
  it.each([
    ['subject', { permission_violations: [{ type: 'action_privilege_required', subject: 'a:b' }] }],
    ['scope', { permission_violations: [{ scope: 'a:b', url: 'https://open.feishu.cn' }] }],
  ])('are named from permission_violations with %s', (_shape, error) => {
    expect(english({ code: 99991679, error })).toContain('the scope: a:b (')
    expect(english({ code: 99991672, error })).toContain('the scope: a:b (')
  })

  it('are named once each', () => {
    const error = { permission_violations: [{ subject: 'a:b' }, { subject: 'c:d' }, { scope: 'a:b' }] }

    expect(english({ code: 99991679, error })).toContain('the scope: a:b, c:d (')
  })

  it('are read from the text when there is no list', () => {
    const msg = 'Unauthorized. [x] required one of these privileges: [helpdesk:all, contact:user]'

    expect(english({ code: 99991679, msg })).toContain('the scope: helpdesk:all, contact:user (')
  })

  it.each([null, {}, { permission_violations: 'x' }, { permission_violations: [null, 3, {}] }])(
    'are those of a push when nothing is named: %j',
    (error) => {
      expect(english({ code: 99991679, error })).toContain('helpdesk:all, helpdesk:all:readonly')
    },
  )
})

describe('ids that do not exist', () => {
  it('are picked out of the text and of field_violations', () => {
    const error = { field_violations: [{ field: 'user_list', value: 'ou_3' }, { value: ['ou_4'] }] }
    const text = english({ code: 99992351, msg: 'invalid ids: [ou_1,ou_2], ou_1', error })

    expect(text).toContain('does not exist: ou_1, ou_2, ou_3, ou_4 (')
  })

  it('are shown in the words of Feishu when they cannot be told apart', () => {
    expect(english({ code: 99992360, msg: 'not found: zhang.san' })).toContain('not found: zhang.san')
  })
})

describe('errors of the card', () => {
  const msg =
    'Failed to create card content, ext=ErrCode: 200570; ErrPath: ROOT -> elements -> [2](tag: img); ErrMsg: x'

  it.each([230099, 11246, 18054, 154000, 4711])('are found inside the text of %i', (code) => {
    const message = describeRefusal({ httpStatus: 400, code, msg })

    expect(message.key).toBe('feishu.card-image-key-invalid')
    expect(say(message, 'en')).toContain(`(code ${code}/200570)`)
    expect(say(message, 'zh-CN')).toContain('位置：ROOT -> elements -> [2](tag: img)。')
  })

  it('are shown in the words of Feishu when nobody knows them', () => {
    const unknown = 'ErrCode: 1; ErrMsg: odd'

    expect(describeRefusal({ httpStatus: 400, code: 230099, msg: unknown }).key).toBe('feishu.card-refused')
    expect(describeRefusal({ httpStatus: 400, code: 4711, msg: unknown }).key).toBe('feishu.card-refused')
    expect(english({ code: 230099, msg: unknown })).toContain('odd')
  })

  it('do not hide what a known code says when nobody knows them', () => {
    expect(describeRefusal({ httpStatus: 400, code: 154000, msg: 'ErrCode: 1' }).key).toBe(
      'feishu.bad-request',
    )
  })

  it('are not seen where there are none', () => {
    const message = describeRefusal({ httpStatus: 400, code: 230099, msg: 'ErrCode: none' })

    expect(message.key).toBe('feishu.card-refused')
    expect(message.params).toMatchObject({ code: 230099, place: '–' })
  })
})

describe('codes of no table', () => {
  it.each([
    [400, 'feishu.unknown-code'],
    [200, 'feishu.unknown-code'],
    [401, 'feishu.unknown-code-unauthorized'],
    [403, 'feishu.unknown-code-forbidden'],
    [404, 'feishu.unknown-code-not-found'],
    [429, 'feishu.too-frequent'],
    [500, 'feishu.unknown-code-server-error'],
    [503, 'feishu.unknown-code-server-error'],
  ])('are explained by HTTP %i as %s', (httpStatus, key) => {
    const message = describeRefusal({ httpStatus, code: 4711, msg: 'something new' })

    expect(message.key).toBe(key)
    expect(say(message, 'en')).toContain('4711')
  })

  it('keep the words of Feishu', () => {
    expect(english({ code: 4711, msg: 'something new' })).toContain('something new')
    expect(english({ code: 4711, msg: ' ' })).toContain('Feishu’s words: –')
  })
})
