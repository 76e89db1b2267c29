import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { useCardPreview } from '../../../../src-renderer/preview/use-card-preview'
import type { JsonObject } from '@shared/json-value'

describe('useCardPreview', () => {
  it('follows the text at once', () => {
    const text = ref('{"elements":[]}')
    const { card, stale, staleMessage } = useCardPreview(text)
    expect([card.value, stale.value, staleMessage.value]).toEqual([{ elements: [] }, false, undefined])
    text.value = '{"elements":[1]}'
    expect(card.value).toEqual({ elements: [1] })
  })

  it('keeps the last good card while the text is broken, and names the place', () => {
    const text = ref('{"a":1}')
    const { card, stale, staleMessage, staleLine } = useCardPreview(text)
    const good = card.value
    text.value = '{\n"a":1,\n}'
    expect(card.value).toBe(good)
    expect(stale.value).toBe(true)
    expect(staleMessage.value).toEqual({ key: 'card.syntax-trailing-comma' })
    expect(staleLine.value).toBe(2)

    text.value = '{\n"a":2\n}'
    expect(card.value).toEqual({ a: 2 })
    expect([stale.value, staleMessage.value, staleLine.value]).toEqual([false, undefined, undefined])
  })

  it('keeps what did not change the same objects, across broken text too', () => {
    const text = ref('{"elements":[{"tag":"hr"},{"tag":"div"}]}')
    const { card } = useCardPreview(text)
    const first = (card.value as JsonObject & { elements: JsonObject[] }).elements[0]
    text.value = '{"elements":[{"tag":"hr"},{"tag":'
    expect(card.value).toBeDefined()
    text.value = '{"elements":[{"tag":"hr"},{"tag":"img"}]}'
    const elements = (card.value as JsonObject & { elements: JsonObject[] }).elements
    expect(elements[0]).toBe(first)
    expect(elements[1]).toEqual({ tag: 'img' })
  })

  it('forgets the card when the document changes', () => {
    const text = ref('{"a":1}')
    const document = ref('one')
    const { card, stale } = useCardPreview(text, () => document.value)
    expect(card.value).toEqual({ a: 1 })
    text.value = '{'
    document.value = 'two'
    expect(card.value).toBeUndefined()
    expect(stale.value).toBe(true)
  })
})
