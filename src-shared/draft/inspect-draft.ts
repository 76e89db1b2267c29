import { cardCounts, type CardCounts } from '../card/card-counts'
import { cardBytes } from '../card/card-size'
import type { CardVersion } from '../card/catalogue/model'
import { parseCard } from '../card/parse-card'
import { isJsonObject } from '../json-value'
import type { Problem } from '../problem'
import { checkDraft } from './check-draft'
import type { Draft } from './draft'

/** What there is to say about a draft while it is edited. */
export interface DraftInspection {
  readonly problems: readonly Problem[]
  /** Of the minified card, which Feishu's 30 KB are measured on. */
  readonly cardBytes: number
  readonly cardVersion: CardVersion
  /** How much of what Feishu limits the card holds; `undefined` while it is not JSON. */
  readonly cardCounts: CardCounts | undefined
}

/**
 * Looks at a whole draft, its card read once. The answer is plain data, so that it can come from a worker.
 * @param now - milliseconds since 1970; some rules compare times with it.
 */
export function inspectDraft(draft: Draft, now: number): DraftInspection {
  const parsed = parseCard(draft.cardText)
  const { text, strict, value } = parsed
  return {
    problems: checkDraft(draft, now, parsed),
    cardBytes: cardBytes(text, value),
    cardVersion: isJsonObject(value) && value.schema === '2.0' ? '2.0' : '1.0',
    cardCounts: strict ? cardCounts(value) : undefined,
  }
}
