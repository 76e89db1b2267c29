import type { CardWalker } from '../walk-card'
import { chartRule } from './charts'
import { choiceRule } from './choices'
import { countRule } from './counts'
import { disputeRule } from './disputes'
import { formRule } from './forms'
import { idRule } from './ids'
import { imageRule } from './images'
import { languageRule } from './languages'
import { linkRule } from './links'
import { markdownRule } from './markdown'
import { nestingRule } from './nesting'
import { peopleRule } from './people'
import { pushRule } from './push'
import type { CardRule, MakeRule, RuleContext } from './rule'
import { tableRule } from './tables'
import { textRule } from './texts'

const rules: readonly MakeRule[] = [
  idRule,
  formRule,
  nestingRule,
  countRule,
  imageRule,
  tableRule,
  chartRule,
  linkRule,
  choiceRule,
  languageRule,
  textRule,
  markdownRule,
  peopleRule,
  pushRule,
  disputeRule,
]

/** All rules over a whole card, made anew for each check. They hear of one walk, and of its end. */
export function rulesFor(context: RuleContext): CardRule[] {
  return rules.map((make) => make(context))
}

/** One walker that tells several of the same walk. */
export function walkerFor(walkers: readonly CardWalker[]): CardWalker {
  const objects = walkers.flatMap(({ object }) => object ?? [])
  const values = walkers.flatMap(({ value }) => value ?? [])
  return {
    object(visit) {
      for (const hear of objects) hear(visit)
    },
    value(visit) {
      for (const hear of values) hear(visit)
    },
  }
}
