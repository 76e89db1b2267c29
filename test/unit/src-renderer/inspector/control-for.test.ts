import { expect, it } from 'vitest'
import type { FieldType } from '@shared/card/catalogue/model'
import { controlFor } from '../../../../src-renderer/inspector/control-for'

const text: FieldType = { is: 'text', meaning: 'plain' }

it.each<[FieldType, ReturnType<typeof controlFor>]>([
  [text, 'text'],
  [{ is: 'text', meaning: 'markdown' }, 'markdown'],
  [{ is: 'number' }, 'text'],
  [{ is: 'spacing', px: { min: 0, max: 99 }, counts: [1] }, 'text'],
  [{ is: 'boolean' }, 'choice'],
  [{ is: 'enum', values: [] }, 'choice'],
  [{ is: 'colour', set: 'palette' }, 'colour'],
  [{ is: 'tagged', tags: ['plain_text', 'lark_md'] }, 'text-object'],
  [{ is: 'tagged', tags: ['standard_icon', 'custom_icon'] }, 'object'],
  [{ is: 'list', of: text }, 'list'],
  [{ is: 'list', of: { is: 'list', of: text } }, 'none'],
  [{ is: 'either', of: [{ is: 'boolean' }, text] }, 'choice'],
  [{ is: 'either', of: [] }, 'none'],
])('%j is edited by %s', (type, control) => {
  expect(controlFor(type)).toBe(control)
})
