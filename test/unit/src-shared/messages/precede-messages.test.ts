import { describe, expect, it } from 'vitest'
import { precededKey, precedeMessages } from '@shared/messages/precede-messages'

describe('precedeMessages', () => {
  it('puts a sentence before each message, and its name before each key', () => {
    const messages = { 'feishu.gone': { zh: '没有了。', en: 'It is gone.' } }

    expect(precedeMessages('push.refused', { zh: '没有推送。', en: 'Not pushed.' }, messages)).toEqual({
      'push.refused-gone': { zh: '没有推送。没有了。', en: 'Not pushed. It is gone.' },
    })
    expect(precededKey('push.refused', 'feishu.gone')).toBe('push.refused-gone')
  })
})
