import { isJsonObject, type JsonObject } from '../../json-value'
import { tagEntry } from '../catalogue/tags'
import { arrayOf, filledStringOf, objectOf } from '../read-json'
import type { Visit } from '../walk-components'
import type { Findings } from './findings'

function tagOf(visit: Visit): string | undefined {
  return isJsonObject(visit.value) && typeof visit.value.tag === 'string' ? visit.value.tag : undefined
}

function needsReceiver(visit: Visit): boolean {
  const tag = tagOf(visit)
  return tag !== undefined && tagEntry(tag)?.needsReceiver === true
}

/** Whether a click on a component with the older members opens an address (Card §8.12). */
function opensLink(component: JsonObject): boolean {
  return filledStringOf(component.url) !== undefined || objectOf(component.multi_url) !== undefined
}

function checkCallbacks(findings: Findings, component: JsonObject, visit: Visit): void {
  arrayOf(component.behaviors).forEach((behaviour, index) => {
    if (objectOf(behaviour)?.type === 'callback') {
      findings.add('warning', 'card.callback-in-push', [...visit.path, 'behaviors', index])
    }
  })
  if (component.tag === 'button' && component.value !== undefined && !opensLink(component)) {
    findings.add('warning', 'card.callback-in-push', [...visit.path, 'value'], undefined, 'key')
  }
}

/**
 * What a help desk push can't do with a card that is fine elsewhere (Card §16.2, API §9.3): nobody receives what a
 * reader enters or sends back. A form is named once, not once a field.
 */
export function checkForPush(findings: Findings, visit: Visit): void {
  if (!isJsonObject(visit.value)) return
  if (visit.parents.some(needsReceiver)) return

  const tag = tagOf(visit)
  if (tag !== undefined && needsReceiver(visit)) {
    findings.add('warning', 'card.needs-receiver', [...visit.path, 'tag'], { tag })
    return
  }
  checkCallbacks(findings, visit.value, visit)
}
