import { filledStringOf, objectOf } from '../read-json'
import type { ObjectVisit, ValueVisit } from '../walk-card'
import { dialectOf } from './markdown/dialect-of'
import { readMarkdown } from './markdown/read-markdown'
import { report, type CardRule, type RuleContext } from './rule'

/** A component that reports what a reader enters, such as a select; a callback behaviour is no component. */
function needsReceiver({ entry, place }: ObjectVisit): boolean {
  return place !== undefined && entry.push === 'needs-receiver'
}

function isInsideReceiver(visit: ObjectVisit): boolean {
  for (let parent = visit.parent; parent !== undefined; parent = parent.parent) {
    if (needsReceiver(parent)) return true
  }
  return false
}

/** Whether a click on a component with the older members opens an address (Card §8.12). */
function opensLink({ value }: ObjectVisit): boolean {
  return filledStringOf(value.url) !== undefined || objectOf(value.multi_url) !== undefined
}

/**
 * What a help desk push can't do with a card that is fine elsewhere (Card §16.2, API §9.3): nobody receives what a
 * reader enters or sends back, and ids of people belong to another app. A form is named once, not once a field.
 */
export function pushRule(context: RuleContext): CardRule {
  let people = false

  /** Said once: all ids of a card come from the same place. */
  function sayPeople(visit: ObjectVisit, path: readonly (string | number)[]): void {
    if (people) return
    people = true
    report(context, 'warning', 'card.people-in-push', visit, path)
  }

  function checkMentions(visit: ValueVisit): void {
    if (people || typeof visit.value !== 'string' || !visit.value.includes('<')) return
    const { people: found } = readMarkdown(visit.value, dialectOf(visit, context.version))
    if (found.length > 0) sayPeople(visit.owner, visit.path)
  }

  return {
    object(visit) {
      const { entry, path, value } = visit
      if (needsReceiver(visit)) {
        if (isInsideReceiver(visit)) return
        report(context, 'warning', 'card.needs-receiver', visit, [...path, 'tag'], {
          params: { tag: entry.name },
        })
      } else if (entry.name === 'behavior.callback') {
        if (!isInsideReceiver(visit)) report(context, 'warning', 'card.callback-in-push', visit, path)
      } else if (entry.name === 'button' && value.value !== undefined && !opensLink(visit)) {
        if (isInsideReceiver(visit)) return
        report(context, 'warning', 'card.callback-in-push', visit, [...path, 'value'], { underline: 'key' })
      }
    },

    value(visit) {
      if (visit.type.is !== 'text') return
      if (visit.type.meaning === 'markdown') checkMentions(visit)
      else if (visit.type.meaning === 'person-id' && typeof visit.value === 'string' && visit.value !== '') {
        sayPeople(visit.owner, visit.path)
      }
    },
  }
}
