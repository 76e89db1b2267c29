import { describe, expect, it } from 'vitest'
import { notificationMessages } from '@shared/messages/notification'
import { say } from '@shared/messages/say'

/** Every "name（field）" in the sentences of the rules about the fields that a person types into. */
const namings = Object.entries(notificationMessages).flatMap(([key, { zh }]) =>
  (['job_name', 'send_at', 'ext'] as const).flatMap((field) =>
    [...zh.matchAll(new RegExp(`(\\p{Script=Han}+)（${field}(?: [^）]*)?）`, 'gu'))].map(
      ([, name = '']) => [key, field, name] as const,
    ),
  ),
)

describe('a field that a rule complains of', () => {
  it('is named in some sentences', () => {
    expect(namings.length).toBeGreaterThan(8)
  })

  it.each(namings)('%s calls %s as the form does: %s', (_key, field, name) => {
    const label = say({ key: `window.field.${field}` }, 'zh-CN')
    expect(name).toContain(label)
  })
})
