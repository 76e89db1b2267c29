import { describe, expect, it } from 'vitest'
import { parseCard } from '@shared/card/parse-card'
import { parseCardOnce } from '@shared/card/parse-card-once'

describe('reading a text once', () => {
  it('gives everybody the same card and the same tree', () => {
    const parsed = parseCardOnce('{"elements":[]}')
    expect(parseCardOnce('{"elements":[]}')).toBe(parsed)
    expect(parseCardOnce('{"elements":[]}').tree()).toBe(parsed.tree())
    expect(parsed.value).toEqual(parseCard('{"elements":[]}').value)
  })

  it('never takes one text for another', () => {
    expect(parseCardOnce('{"a":1}').value).toEqual({ a: 1 })
    expect(parseCardOnce('{"a":2}').value).toEqual({ a: 2 })
    expect(parseCardOnce('{"a":').strict).toBe(false)
  })

  it('forgets what was not asked for lately, so that typing takes no memory', () => {
    const first = parseCardOnce('[0]')
    for (let text = 1; text <= 10; text++) parseCardOnce(`[${String(text)}]`)
    expect(parseCardOnce('[0]')).not.toBe(first)
  })
})
