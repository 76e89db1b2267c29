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
  // "name(…) duplicate": forms, what is in them and the rest of the card have one set of names.
  nameInForm: { severity: 'error', code: 'card.duplicate-name-in-form', serverCode: '11310' },
  name: { severity: 'warning', code: 'card.duplicate-name', serverCode: '11310' },
} as const satisfies Record<string, Fault>

/** Whether an object around another has this `element_id`. */
function isInside({ parent }: ObjectVisit, id: string): boolean {
  return parent !== undefined && (parent.value.element_id === id || isInside(parent, id))
}

/** Whether a name is that of a form or of something in one; there, a second one makes Feishu refuse the card. */
function isOfForm(owner: ObjectVisit): boolean {
  return owner.entry.name === 'form' || around(owner, 'form') !== undefined
}

/** Ids that must be unique in the card: `element_id` (Card §6.8), and `name` in all that one reader sees (Card §8.21). */
export function idRule(context: RuleContext): CardRule {
  const elementIds = new Set<string>()
  const audioIds = new Set<string>()
  /** By the part of the card that one reader sees: each name, and whether it was seen of a form. */
  const names = new Map<string, Map<string, boolean>>()
  const taken = new Set<string>()
  const repeated: (readonly [Id, Fault])[] = []

  function see(seen: Set<string>, id: Id, fault: Fault): void {
    if (seen.has(id.id)) repeated.push([id, fault])
    seen.add(id.id)
    taken.add(id.id)
  }

  function seeName(id: Id): void {
    const scope = scopeOf(id.path)
    const seen = names.get(scope) ?? new Map<string, boolean>()
    names.set(scope, seen)
    const before = seen.get(id.id)
    const ofForm = isOfForm(id.owner) || before === true
    if (before !== undefined) repeated.push([id, ofForm ? faults.nameInForm : faults.name])
    seen.set(id.id, ofForm)
    taken.add(id.id)
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
