import { cardShape } from '@shared/card/card-shape'
import { Findings } from '@shared/card/checks/findings'
import { parseCard } from '@shared/card/parse-card'
import { rulesFor, walkerFor } from '@shared/card/rules/rules'
import { walkCard } from '@shared/card/walk-card'
import type { Problem } from '@shared/problem'
import { applyEdits } from '@shared/text-edit'

/** What the rules over a whole card say about a text, without what the catalogue says. */
export function ruleProblems(text: string): Problem[] {
  const parsed = parseCard(text)
  const shape = cardShape(parsed.value ?? null)
  if (!parsed.strict || shape.kind !== 'card') throw new Error('the test needs a card')

  const findings = new Findings(parsed)
  const rules = rulesFor({ findings, version: shape.version, card: shape.card })
  walkCard(shape.card, shape.version, walkerFor(rules))
  for (const rule of rules) rule.end?.()
  return findings.problems
}

export function textOf(card: unknown): string {
  return JSON.stringify(card, null, 2)
}

/** `severity code pointer` of each problem. */
export function said(card: unknown): string[] {
  return ruleProblems(textOf(card)).map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)
}

/** The underlined text of each problem, by code. */
export function underlined(card: unknown): Record<string, string> {
  const text = textOf(card)
  return Object.fromEntries(
    ruleProblems(text).map(({ code, range }) => [
      code,
      text.slice(range?.offset, (range?.offset ?? 0) + (range?.length ?? 0)),
    ]),
  )
}

/** The card after the fix of the problem with this code, which must have one. */
export function fixed(card: unknown, code: string): unknown {
  const text = textOf(card)
  const problem = ruleProblems(text).find((one) => one.code === code)
  if (problem?.fix === undefined) throw new Error(`no fix for ${code}`)
  return JSON.parse(applyEdits(text, problem.fix.edits))
}

export const v1 = (...elements: unknown[]): Record<string, unknown> => ({ elements })
export const v2 = (...elements: unknown[]): Record<string, unknown> => ({ schema: '2.0', body: { elements } })
export const plain = (content: string): unknown => ({ tag: 'plain_text', content })
export const larkMd = (content: string): unknown => ({ tag: 'div', text: { tag: 'lark_md', content } })
export const markdown = (content: string): unknown => ({ tag: 'markdown', content })
