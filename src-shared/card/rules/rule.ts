import type { JsonPath } from '../../json-pointer'
import type { JsonObject } from '../../json-value'
import type { MessageKey } from '../../messages/catalogue'
import type { Severity } from '../../problem'
import type { CardVersion } from '../catalogue/model'
import { pageOf } from '../catalogue/card-pages'
import type { FindingDetails, Findings } from '../checks/findings'
import type { CardWalker, ObjectVisit } from '../walk-card'

/** What every rule is given. */
export interface RuleContext {
  readonly findings: Findings
  readonly version: CardVersion
  readonly card: JsonObject
}

/** A rule over the whole card: it hears of one walk, which all rules share, and is told when that is over. */
export interface CardRule extends CardWalker {
  readonly end?: () => void
}

/** Makes a rule for one check of one card; what it remembers lives as long as that. */
export type MakeRule = (context: RuleContext) => CardRule

/** The nearest object of this name around one, itself not counted. */
export function around(visit: ObjectVisit, name: string): ObjectVisit | undefined {
  let parent = visit.parent
  while (parent !== undefined && parent.entry.name !== name) parent = parent.parent
  return parent
}

/**
 * The part of a card that one reader sees: 1.0 cards may hold a whole list of components for each language, and what is
 * unique or limited is so in each of them (Card §7).
 */
export function scopeOf(path: readonly (string | number)[]): string {
  return path[0] === 'i18n_elements' ? String(path[1]) : ''
}

/** Adds a problem that lies in an object of the card, with the page of the documentation about it. */
export function report(
  { findings, version }: RuleContext,
  severity: Severity,
  code: MessageKey,
  visit: ObjectVisit,
  path: JsonPath,
  details: FindingDetails = {},
): void {
  if (findings.full) return
  findings.add(severity, code, path, { link: pageOf(visit.entry, version), ...details })
}
