import { cardLimits } from '../catalogue/limits'
import type { ObjectVisit } from '../walk-card'
import { report, type CardRule, type RuleContext } from './rule'

/** The tags that count as a level; a `column` belongs to its `column_set` (Card §10.3). */
const levels: ReadonlySet<string> = new Set([
  'column_set',
  'collapsible_panel',
  'form',
  'interactive_container',
])

function isLevel({ entry, place }: ObjectVisit): boolean {
  return place !== undefined && levels.has(entry.name)
}

/** Containers in containers: five levels at most (Card §10.3). The first that is too deep stands for those inside it. */
export function nestingRule(context: RuleContext): CardRule {
  return {
    object(visit) {
      if (!isLevel(visit)) return
      let level = 1
      for (let parent = visit.parent; parent !== undefined; parent = parent.parent) {
        if (isLevel(parent)) level += 1
      }
      if (level !== cardLimits.containerDepth + 1) return
      report(context, 'error', 'card.nested-too-deep', visit, [...visit.path, 'tag'], {
        params: { limit: cardLimits.containerDepth, tag: visit.entry.name },
        serverCode: '230099',
      })
    },
  }
}
