import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../../src-shared/messages/catalogue'
import { commandLineMessages } from '../../../../src-shared/messages/command-line'

const entries = Object.entries({ ...catalogue, ...commandLineMessages })
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('the catalogue of messages', () => {
  it.each(entries)('%s says something in both languages, with the same placeholders', (_key, { zh, en }) => {
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(placeholders(zh)).toEqual(placeholders(en))
  })
})

it('says each thing in one place: no domain takes the key of another', () => {
  const files = import.meta.glob<Record<string, unknown>>('../../../../src-shared/messages/*.ts', {
    eager: true,
  })
  const declared = Object.values(files)
    .flatMap((exported) => Object.entries(exported))
    .filter(([name]) => name.endsWith('Messages'))
    .flatMap(([, messages]) => Object.entries(messages as Record<string, object>))
  // A domain that is put together from others has their very entries.
  const taken = declared.filter(([key, entry]) => declared.find(([first]) => first === key)?.[1] !== entry)

  expect(declared.length).toBeGreaterThanOrEqual(entries.length)
  expect(taken.map(([key]) => key)).toEqual([])
})
