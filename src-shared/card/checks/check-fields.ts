import type { JsonObject } from '../../json-value'
import type { CardVersion } from '../catalogue/model'
import type { CardWalker } from '../walk-card'
import { checkEffect } from './check-effect'
import { checkMissingFields } from './check-missing-fields'
import { checkUnknownFields } from './check-unknown-fields'
import { checkValue } from './check-value'
import { fieldContext } from './field-context'
import type { Findings } from './findings'

/** A walker that checks every object and value of a card against the catalogue (Card §2–§12, §21). */
export function fieldChecks(findings: Findings, card: JsonObject, version: CardVersion): CardWalker {
  const context = fieldContext(findings, card, version)
  return {
    object(owner) {
      // Of a component that this version does not have, that is all there is to say.
      if (findings.full || !owner.entry.versions.includes(version)) return
      checkUnknownFields(context, owner)
      checkMissingFields(context, owner)
      checkEffect(context, owner)
    },
    value(visit) {
      if (findings.full) return
      const isGone = !visit.owner.entry.versions.includes(version)
      if (!isGone || visit.type.is === 'component') checkValue(context, visit)
    },
  }
}
