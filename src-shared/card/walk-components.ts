import { isJsonObject, type JsonObject, type JsonValue } from '../json-value'
import type { JsonPath } from '../json-pointer'
import { rootSlots } from './catalogue/card-root'
import type { CardVersion, Slot, SlotHolds } from './catalogue/entry'
import { tagEntry } from './catalogue/tags'

/** One occupant of a slot, as the walk meets it. */
export interface Visit {
  readonly value: JsonValue
  readonly path: JsonPath
  readonly holds: SlotHolds
  /** The visits around it, outermost first. */
  readonly parents: readonly Visit[]
}

/** A slot whose value should be an array and is not. */
export interface NotAList {
  readonly path: JsonPath
}

export interface Walker {
  readonly visit: (visit: Visit) => void
  readonly notAList: (place: NotAList) => void
}

interface SlotStep {
  readonly name: string
  readonly list: boolean
}

const stepsOfSlots = new Map<string, readonly SlotStep[]>()

/** `fields[].text` → the members to follow. */
function stepsOf(at: string): readonly SlotStep[] {
  let steps = stepsOfSlots.get(at)
  if (steps === undefined) {
    steps = at.split('.').map((part) => {
      const list = part.endsWith('[]')
      return { name: list ? part.slice(0, -2) : part, list }
    })
    stepsOfSlots.set(at, steps)
  }
  return steps
}

type Found = readonly [value: JsonValue, path: JsonPath]

/** Everything that sits in a slot of an object. Missing members are no finding here: each rule says what it requires. */
function occupants(owner: JsonObject, path: JsonPath, slot: Slot, walker: Walker): Found[] {
  let found: Found[] = [[owner, path]]
  for (const { name, list } of stepsOf(slot.at)) {
    const next: Found[] = []
    for (const [value, at] of found) {
      if (!isJsonObject(value) || !Object.hasOwn(value, name)) continue
      const member = value[name]
      const memberPath = [...at, name]
      if (member === undefined) continue
      if (!list) next.push([member, memberPath])
      else if (Array.isArray(member))
        member.forEach((item, index) => next.push([item, [...memberPath, index]]))
      // A template variable may stand for the whole list; the placeholder rule speaks of it.
      else if (typeof member !== 'string' || !member.includes('${')) walker.notAList({ path: memberPath })
    }
    found = next
  }
  return found
}

function walkSlots(
  owner: JsonObject,
  path: JsonPath,
  slots: readonly Slot[],
  parents: readonly Visit[],
  walker: Walker,
): void {
  for (const slot of slots) {
    for (const [value, at] of occupants(owner, path, slot, walker)) {
      walkOne({ value, path: at, holds: slot.holds, parents }, walker)
    }
  }
}

function walkOne(visit: Visit, walker: Walker): void {
  walker.visit(visit)
  if (!isJsonObject(visit.value)) return

  const { tag } = visit.value
  const slots = typeof tag === 'string' ? (tagEntry(tag)?.slots ?? []) : []
  walkSlots(visit.value, visit.path, slots, [...visit.parents, visit], walker)
}

/** `{lang: item[]}`: the items of each language, under their own paths. */
function walkLanguages(
  byLanguage: JsonValue | undefined,
  path: JsonPath,
  holds: SlotHolds,
  walker: Walker,
): void {
  if (!isJsonObject(byLanguage)) return
  for (const [language, list] of Object.entries(byLanguage)) {
    if (!Array.isArray(list)) {
      walker.notAList({ path: [...path, language] })
      continue
    }
    list.forEach((value, index) =>
      walkOne({ value, path: [...path, language, index], holds, parents: [] }, walker),
    )
  }
}

/**
 * Visits every tagged place of a card in the order of the catalogue's slots: components, and the texts, icons and tags
 * inside them. Depth is bounded by the parser's limit.
 */
export function walkComponents(card: JsonObject, version: CardVersion, walker: Walker): void {
  walkSlots(card, [], rootSlots[version], [], walker)

  if (version === '1.0') {
    walkLanguages(card.i18n_elements, ['i18n_elements'], 'component', walker)
  }
  if (isJsonObject(card.header)) {
    walkLanguages(card.header.i18n_text_tag_list, ['header', 'i18n_text_tag_list'], ['text_tag'], walker)
  }
}
