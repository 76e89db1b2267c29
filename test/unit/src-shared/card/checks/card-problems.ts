import { checkCard } from '@shared/card/check-card'
import { fixAll } from '@shared/card/fix-all'
import type { Problem } from '@shared/problem'
import { applyEdits } from '@shared/text-edit'

export const v1 = (...elements: unknown[]): Record<string, unknown> => ({ elements })
export const v2 = (...elements: unknown[]): Record<string, unknown> => ({ schema: '2.0', body: { elements } })

/** The text of a card; a string is one already. */
export function textOf(card: unknown): string {
  return typeof card === 'string' ? card : JSON.stringify(card)
}

/** What only says that a push is no place for a card: not the subject here. */
const ofThePush: ReadonlySet<string> = new Set([
  'card.v2-in-push',
  'card.needs-receiver',
  'card.callback-in-push',
])

export function problemsOf(card: unknown): Problem[] {
  return checkCard(textOf(card)).filter(({ code }) => !ofThePush.has(code))
}

/** `severity code "underlined text"` of every problem. */
export function marks(card: unknown): string[] {
  const text = textOf(card)
  return problemsOf(card).map(({ severity, code, range }) => {
    const offset = range?.offset ?? 0
    return `${severity} ${code} ${text.slice(offset, offset + (range?.length ?? 0))}`
  })
}

/** The one problem of this code. */
export function only(card: unknown, code: string): Problem {
  const found = problemsOf(card).filter((problem) => problem.code === code)
  const [problem] = found
  if (problem === undefined || found.length > 1) {
    throw new Error(`expected one ${code}, found ${JSON.stringify(marks(card))}`)
  }
  return problem
}

/** The card after the fix of the one problem of this code, read again; a text that is no JSON yet as it is. */
export function mended(card: unknown, code: string): unknown {
  const { fix } = only(card, code)
  if (fix === undefined) return undefined
  const text = applyEdits(textOf(card), fix.edits)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The texts of a card after each round of "fix all", until nothing more can be fixed or `most` rounds have passed. */
export function rounds(text: string, most: number): string[] {
  const texts: string[] = []
  let current = text
  for (let round = 0; round < most; round++) {
    const edits = fixAll(checkCard(current))
    if (edits.length === 0) break
    current = applyEdits(current, edits)
    texts.push(current)
  }
  return texts
}

export function fixable(text: string): number {
  return checkCard(text).filter(({ fix }) => fix !== undefined).length
}
