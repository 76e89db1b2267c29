import type { JsonPath } from '../../json-pointer'
import type { MessageKey } from '../../messages/catalogue'
import type { Fix, Severity } from '../../problem'
import { cardLimits } from '../catalogue/limits'
import { replaceValue } from '../checks/member-edits'
import { filledStringOf } from '../read-json'
import type { ObjectVisit, ValueVisit } from '../walk-card'
import { around, report, scopeOf, type CardRule, type RuleContext } from './rule'

/** The first of `a_2`, `a_3`, … that nobody has, no longer than an `element_id` may be. */
function freeId(taken: ReadonlySet<string>, id: string): string {
  for (let number = 2; ; number++) {
    const ending = `_${number}`
    const free = id.slice(0, cardLimits.elementIdChars - ending.length) + ending
    if (!taken.has(free)) return free
  }
}

interface Id {
  readonly id: string
  readonly owner: ObjectVisit
  readonly path: JsonPath
}

interface Fault {
  readonly severity: Severity
  readonly code: MessageKey
  readonly serverCode: string
}

const faults = {
  elementId: { severity: 'error', code: 'card.duplicate-element-id', serverCode: '300301' },
  // The documentation's own samples give a component and what is in it one id.
  innerId: { severity: 'warning', code: 'card.duplicate-element-id', serverCode: '300301' },
  audioId: { severity: 'error', code: 'card.duplicate-audio-id', serverCode: '300230' },
  nameInForm: { severity: 'error', code: 'card.duplicate-name-in-form', serverCode: '11310' },
  name: { severity: 'warning', code: 'card.duplicate-name', serverCode: '11310' },
} as const satisfies Record<string, Fault>

/** Whether an object around another has this `element_id`. */
function isInside({ parent }: ObjectVisit, id: string): boolean {
  return parent !== undefined && (parent.value.element_id === id || isInside(parent, id))
}

/**
 * Ids that must be unique: `element_id` in the card (Card §6.8), `name` in a form, since a form reports each entry under
 * its name, and in the card so that a callback tells one from the other (Card §8.21).
 */
export function idRule(context: RuleContext): CardRule {
  const elementIds = new Set<string>()
  const audioIds = new Set<string>()
  /** By what they must be unique in: the form around them, or the part of the card that one reader sees. */
  const names = new Map<unknown, Set<string>>()
  const taken = new Set<string>()
  const repeated: (readonly [Id, Fault])[] = []

  function see(seen: Set<string>, id: Id, fault: Fault): void {
    if (seen.has(id.id)) repeated.push([id, fault])
    seen.add(id.id)
    taken.add(id.id)
  }

  function seeName(id: Id): void {
    const form = around(id.owner, 'form')
    const scope = form ?? scopeOf(id.path)
    const seen = names.get(scope) ?? new Set()
    names.set(scope, seen)
    see(seen, id, form === undefined ? faults.name : faults.nameInForm)
  }

  function rename({ id, path }: Id): Fix {
    const to = freeId(taken, id)
    taken.add(to)
    return {
      message: { key: 'card.fix-replace', params: { value: to } },
      edits: replaceValue(context.findings.parsed, path, to),
    }
  }

  return {
    object(owner) {
      const id = owner.entry.name === 'audio' ? filledStringOf(owner.value.audio_id) : undefined
      if (id !== undefined) see(audioIds, { id, owner, path: [...owner.path, 'audio_id'] }, faults.audioId)
    },

    value({ value: id, type, owner, path }: ValueVisit) {
      if (typeof id !== 'string' || id === '' || type.is !== 'text') return
      if (type.meaning === 'element-id') {
        see(elementIds, { id, owner, path }, isInside(owner, id) ? faults.innerId : faults.elementId)
      }
      if (type.meaning === 'name') seeName({ id, owner, path })
    },

    end() {
      for (const [id, { severity, code, serverCode }] of repeated) {
        report(context, severity, code, id.owner, id.path, {
          params: { id: id.id.slice(0, 40) },
          serverCode,
          fix: () => rename(id),
        })
      }
    },
  }
}
