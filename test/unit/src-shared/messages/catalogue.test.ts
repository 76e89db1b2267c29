import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../../src-shared/messages/catalogue'

const entries = Object.entries(catalogue)
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('the catalogue of messages', () => {
  it.each(entries)('%s says something in both languages, with the same placeholders', (_key, { zh, en }) => {
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(placeholders(zh)).toEqual(placeholders(en))
  })
})
