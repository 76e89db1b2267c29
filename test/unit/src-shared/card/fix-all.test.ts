import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { checkCard } from '@shared/card/check-card'
import { fixAll } from '@shared/card/fix-all'
import type { Fix, Problem } from '@shared/problem'
import { applyEdits, type TextEdit } from '@shared/text-edit'
import { fixable, rounds } from './checks/card-problems'

function problemWith(...edits: TextEdit[]): Problem {
  const fix: Fix = { message: { key: 'card.fix-delete-text' }, edits }
  return { code: 'card.duplicate-key', severity: 'error', source: 'card', pointer: '', fix }
}

const edit = (offset: number, length: number, text: string): TextEdit => ({ offset, length, text })

describe('fixAll', () => {
  it('makes what does not collide, in the order of the text', () => {
    const problems = [problemWith(edit(5, 1, 'F')), problemWith(edit(0, 1, 'A'), edit(2, 1, 'C'))]
    expect(applyEdits('abcdef', fixAll(problems))).toBe('AbCdeF')
  })

  it('leaves a fix whole or out', () => {
    const problems = [problemWith(edit(0, 3, 'X')), problemWith(edit(2, 1, 'Y'), edit(5, 1, 'Z'))]
    expect(applyEdits('abcdef', fixAll(problems))).toBe('Xdef')
  })

  it('takes neighbours, but no insertion beside another edit', () => {
    expect(applyEdits('abcd', fixAll([problemWith(edit(0, 2, 'X')), problemWith(edit(2, 2, 'Y'))]))).toBe(
      'XY',
    )
    expect(applyEdits('abcd', fixAll([problemWith(edit(0, 2, '')), problemWith(edit(2, 0, 'Y'))]))).toBe('cd')
    expect(applyEdits('abcd', fixAll([problemWith(edit(2, 0, 'X')), problemWith(edit(2, 0, 'Y'))]))).toBe(
      'abXcd',
    )
  })

  it('has nothing to do for problems without a fix', () => {
    expect(fixAll([{ code: 'card.duplicate-key', severity: 'error', source: 'card', pointer: '' }])).toEqual(
      [],
    )
  })
})

const examples = new URL('../../../../examples/cards/', import.meta.url)
const cards = readdirSync(examples)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'))

/** Cards with mistakes of every kind: names, values and types changed at random. */
const spoiled = fc
  .record({
    card: fc.constantFrom(...base()),
    slips: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...slips())), { minLength: 1, maxLength: 6 }),
  })
  .map(({ card, slips: chosen }) => chosen.reduce((text, [at, slip]) => slip(text, at), card))

function base(): string[] {
  const text = { tag: 'plain_text', content: 'x' }
  const elements = [
    {
      tag: 'div',
      text: { ...text, text_color: 'red' },
      icon: { tag: 'standard_icon', token: 'info_outlined' },
    },
    { tag: 'img', img_key: 'img_v3_x', alt: text, corner_radius: '8px', preview: true },
    { tag: 'markdown', content: '**x**', text_align: 'left' },
    {
      tag: 'column_set',
      flex_mode: 'none',
      columns: [{ tag: 'column', width: 'weighted', weight: 1, elements: [] }],
    },
    { tag: 'button', text, type: 'primary', width: '120px' },
    { tag: 'chart', chart_spec: { type: 'pie' }, aspect_ratio: '1:1' },
  ]
  const header = { title: text, template: 'blue' }
  const first = { header, elements }
  const second = { schema: '2.0', header, body: { elements } }
  return [
    JSON.stringify(first),
    JSON.stringify(second),
    JSON.stringify(first, null, 2),
    JSON.stringify(second, null, 2),
  ]
}

type Slip = (text: string, at: number) => string

/** Replaces one of the places that a pattern finds. */
function replacing(pattern: RegExp, by: (found: string) => string): Slip {
  return (text, at) => {
    const found = [...text.matchAll(pattern)]
    const one = found[at % Math.max(found.length, 1)]
    if (one === undefined) return text
    return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length)
  }
}

function slips(): Slip[] {
  return [
    replacing(/"\w+":/g, (name) => name.toUpperCase()),
    replacing(/"\w+":/g, (name) => name.replace(/.":/, '":')),
    replacing(/"\w+":/g, () => '"zzzzzzzz":'),
    replacing(/"\w+":/g, () => '"text_color":'),
    replacing(/"\w+":/g, () => '"value":'),
    replacing(/:\s*"[^"]*"/g, () => ':1'),
    replacing(/:\s*"[^"]*"/g, () => ':null'),
    replacing(/:\s*"[^"]*"/g, () => ':"#ff0000"'),
    replacing(/:\s*"[^"]*"/g, () => ':"2000px"'),
    replacing(/:\s*"[^"]*"/g, (value) => value.toUpperCase()),
    replacing(/true|false|\d+/g, (value) => `"${value}"`),
    replacing(/\{"tag"/g, () => '{"tag":"hr"},{"tag"'),
    replacing(/,/g, () => ''),
    replacing(/,/g, () => ',,'),
    replacing(/,/g, () => '，'),
    replacing(/[}\]]/g, (bracket) => ',' + bracket),
    replacing(/"\w+"/g, (name) => name.replaceAll('"', "'")),
    replacing(/\{/g, () => '{"a":1,"a":2,'),
  ]
}

describe('fixing all, again and again', { timeout: 60_000 }, () => {
  it('ends within five rounds, with nothing left to fix', () => {
    fc.assert(
      fc.property(spoiled, (text) => {
        const texts = rounds(text, 6)
        expect(texts.length).toBeLessThanOrEqual(5)
        expect(fixable(texts.at(-1) ?? text)).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  it('takes away each problem that it speaks of', () => {
    fc.assert(
      fc.property(spoiled, (text) => {
        const key = ({ code, pointer }: Problem): string => `${code} ${pointer}`
        const problems = checkCard(text)
        // Of a name that stands twice, the other one comes to light, with the same problems.
        fc.pre(problems.every(({ code }) => code !== 'card.duplicate-key'))
        for (const problem of problems) {
          if (problem.fix === undefined || problem.code.startsWith('card.syntax')) continue
          const same = (list: Problem[]): number => list.filter((one) => key(one) === key(problem)).length
          const after = checkCard(applyEdits(text, problem.fix.edits))
          expect(same(after)).toBeLessThan(same(problems))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('has nothing to do on cards in order', () => {
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) expect(fixAll(checkCard(card))).toEqual([])
  })
})
