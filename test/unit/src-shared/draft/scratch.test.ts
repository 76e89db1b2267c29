import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDraft } from '@shared/draft/read-draft'
import { writeDraft } from '@shared/draft/write-draft'
import { sameDraft } from '@shared/draft/same-draft'
import { anyDraft, anyObject, laidOutAtRandom, anyCardJson } from './draft-arbitraries'
import type { Draft } from '@shared/draft/draft'

function read(text: string): Draft {
  JSON.parse(text.replace(/^\uFEFF/, ''))
  const r = readDraft(text)
  if (!r.ok) throw new Error(JSON.stringify(r.error))
  return r.value.draft
}
test('new', () => {
  fc.assert(
    fc.property(anyDraft, (d) => {
      const t = writeDraft(d)
      const b = read(t)
      expect(sameDraft(b, { ...d, cardText: b.cardText })).toBe(true)
      expect(
        b.cardText === d.cardText || b.cardText === d.cardText.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
      ).toBe(true)
      expect(writeDraft(b, t)).toBe(t)
    }),
    { numRuns: 3000 },
  )
})
const anyFile = fc
  .tuple(
    anyDraft,
    anyObject,
    fc.constantFrom('', '\uFEFF', ' \n', '\uFEFF\t'),
    fc.constantFrom('', '\n', '\r\n'),
    fc.nat(),
  )
  .chain(([d, extra, head, tail, seed]) => {
    const o: any = { ...extra }
    delete o.card
    delete o.cardText
    delete o.format
    delete o.target
    delete o.notification
    delete o.base
    const members = [...Object.entries({ ...JSON.parse(writeDraft(d)) }), ...Object.entries(o)]
    for (let i = members.length - 1; i > 0; i--) {
      const j = (seed * 31 + i * 7) % (i + 1)
      ;[members[i], members[j]] = [members[j]!, members[i]!]
    }
    return laidOutAtRandom(Object.fromEntries(members) as any).map((t) => head + t + tail)
  })
test('edit', () => {
  fc.assert(
    fc.property(
      anyFile,
      anyDraft,
      fc.subarray(['target', 'notification', 'cardText', 'base'] as const),
      (file, other, keys) => {
        const before = read(file)
        expect(writeDraft(before, file)).toBe(file)
        const d: any = { ...before }
        for (const k of keys) {
          if (other[k] === undefined) delete d[k]
          else d[k] = other[k]
        }
        const t = writeDraft(d, file)
        const b = read(t)
        if (!sameDraft(b, { ...d, cardText: b.cardText })) {
          console.log(JSON.stringify(file), t)
          throw new Error('differs')
        }
        expect(
          b.cardText === d.cardText || b.cardText === d.cardText.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
        ).toBe(true)
      },
    ),
    { numRuns: 3000 },
  )
})
test('card', () => {
  fc.assert(
    fc.property(anyFile, anyCardJson, (file, card) => {
      expect(read(writeDraft({ ...read(file), cardText: card }, file)).cardText).toBe(card)
    }),
    { numRuns: 3000 },
  )
})
import { checkDraft } from '@shared/draft/check-draft'
import { sampleDraft } from '@shared/draft/sample-draft'
import { writeFileSync } from 'node:fs'
test('sample', () => {
  console.log(checkDraft(sampleDraft('zh-CN'), 1760000000000), checkDraft(sampleDraft('en'), 1760000000000))
  writeFileSync('examples/office-move.pushcard', writeDraft(sampleDraft('zh-CN')))
  writeFileSync('examples/office-move-en.pushcard', writeDraft(sampleDraft('en')))
})
