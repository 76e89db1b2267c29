import type { JsonObject } from '../json-value'
import type { Problem } from '../problem'
import { cardShape } from './card-shape'
import type { CardVersion } from './catalogue/model'
import { fieldChecks } from './checks/check-fields'
import { checkNotACard, checkRoot } from './checks/check-root'
import { checkSize } from './checks/check-size'
import { checkSyntax } from './checks/check-syntax'
import { checkValues } from './checks/check-values'
import { Findings } from './checks/findings'
import { parseCard, type ParsedCard } from './parse-card'
import { checkReference } from './rules/reference'
import { rulesFor, walkerFor } from './rules/rules'
import { walkCard } from './walk-card'

/** One walk tells the checks by the catalogue and the rules over the whole card. */
function checkCardValue(findings: Findings, card: JsonObject, version: CardVersion): void {
  if (version === '2.0') findings.add('warning', 'card.v2-in-push', ['schema'])

  const rules = rulesFor({ findings, version, card })
  walkCard(card, version, walkerFor([fieldChecks(findings, card, version), ...rules]))
  for (const rule of rules) rule.end?.()
}

/** Checks the value of a card. Of text that is not JSON, what could be saved is too unsure to judge. */
function checkContent(findings: Findings): void {
  const { strict, value } = findings.parsed
  if (!strict || value === undefined) return

  const shape = cardShape(value)
  if (shape.kind !== 'card') {
    checkNotACard(findings, shape)
    if (shape.kind === 'template' || shape.kind === 'entity') checkReference(findings, value)
    return
  }
  checkRoot(findings, shape)
  checkCardValue(findings, shape.card, shape.version)
}

/** The problems of a card that was parsed already; see {@link checkCard}. */
export function checkParsedCard(parsed: ParsedCard): Problem[] {
  const findings = new Findings(parsed)
  checkSize(findings)
  checkSyntax(findings)
  checkContent(findings)
  checkValues(findings)
  return findings.problems.sort((a, b) => (a.range?.offset ?? 0) - (b.range?.offset ?? 0))
}

/**
 * Every problem of a card's text, in the order of the text: JSON, the frame of its version, fields, values, tags and
 * places by the catalogue, the rules over the whole card, and its size (Card §2–§13, §16, §21). Never throws, whatever
 * the text.
 */
export function checkCard(text: string): Problem[] {
  return checkParsedCard(parseCard(text))
}
