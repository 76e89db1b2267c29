import type { Severity } from '../../problem'
import type { CardVersion, CatalogueEntry, Field } from '../catalogue/model'

const ranks: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 }

/** The milder of two severities. */
export function atMost(severity: Severity, limit: Severity): Severity {
  return ranks[severity] <= ranks[limit] ? severity : limit
}

/** How much the evidence of a statement allows one to say (Card §0.1): an error must be sure, since it stops a push. */
function limitOf(known: Pick<Field, 'evidence' | 'disputed'>): Severity {
  switch (known.evidence ?? 'O') {
    case 'O':
    case 'L':
      return known.disputed === undefined ? 'error' : 'warning'
    case 'S':
      return 'warning'
    default:
      return 'hint'
  }
}

/** What a field of an object, or the whole object, is known well enough for. */
export function limitFor(entry: CatalogueEntry, field: Field | undefined): Severity {
  const ofEntry = entry.undocumented === true ? 'hint' : limitOf({ evidence: entry.evidence })
  return field === undefined ? ofEntry : atMost(limitOf(field), ofEntry)
}

/**
 * How much a value outside of what its field takes matters (Card §21): 2.0 refuses the card, 1.0 mostly shows something
 * else.
 */
export function valueSeverity(entry: CatalogueEntry, field: Field, version: CardVersion): Severity {
  return field.severity ?? atMost(version === '1.0' ? 'warning' : 'error', limitFor(entry, field))
}

/** How much a value of a wrong shape matters: neither version can read an object where it looks for a list. */
export function shapeSeverity(entry: CatalogueEntry, field: Field): Severity {
  return field.severity ?? limitFor(entry, field)
}

/** How much it matters that a required field is not there. */
export function missingSeverity(entry: CatalogueEntry, field: Field): Severity {
  return field.missing ?? shapeSeverity(entry, field)
}
