import { isJsonObject } from '../../json-value'
import type { CardVersion, SlotHolds } from '../catalogue/entry'
import { tagEntry } from '../catalogue/tags'
import type { Visit } from '../walk-components'
import { similarTag } from './similar-tag'
import type { Findings } from './findings'

function takes(holds: SlotHolds, tag: string): boolean {
  return holds === 'component' ? tagEntry(tag)?.kind !== 'part' && tag !== 'column' : holds.includes(tag)
}

function expected(holds: SlotHolds): string {
  return holds === 'component' ? 'div, markdown, img …' : holds.join(', ')
}

function checkUnknown(findings: Findings, tag: string, visit: Visit): void {
  const path = [...visit.path, 'tag']
  const shown = tag.slice(0, 40)
  const similar = similarTag(tag)
  if (similar === undefined) findings.add('error', 'card.unknown-tag', path, { tag: shown })
  else findings.add('error', 'card.unknown-tag-similar', path, { tag: shown, similar })
}

/** Checks the tag of one occupant of a slot: present, known, of this version, and of a kind that may stand here. */
export function checkTag(findings: Findings, visit: Visit, version: CardVersion): void {
  if (!isJsonObject(visit.value)) {
    // Where a variable of the card builder stands for an object, the placeholder rule has spoken already.
    if (typeof visit.value === 'string' && visit.value.includes('${')) return
    findings.add('error', 'card.component-not-an-object', visit.path, { expected: expected(visit.holds) })
    return
  }

  const { tag } = visit.value
  // The card builder writes `{}` for a text or icon that is not set.
  if (visit.holds !== 'component' && Object.keys(visit.value).length === 0) return
  if (typeof tag !== 'string' || tag === '') {
    findings.add('error', 'card.no-tag', visit.path, { expected: expected(visit.holds) })
    return
  }

  const path = [...visit.path, 'tag']
  const entry = tagEntry(tag)
  if (entry === undefined) {
    checkUnknown(findings, tag, visit)
  } else if (entry.undocumented === true) {
    findings.add('warning', 'card.undocumented-tag', path, { tag })
  } else if (!entry.versions.includes(version)) {
    const instead = entry.insteadInV2
    if (instead === undefined) findings.add('error', 'card.tag-of-other-version', path, { tag, version })
    else findings.add('error', 'card.tag-dropped-in-2', path, { tag, instead })
  } else if (!takes(visit.holds, tag)) {
    findings.add('error', 'card.misplaced-tag', path, { tag, expected: expected(visit.holds) })
  }
}
