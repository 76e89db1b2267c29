import type { JsonValue } from '../../json-value'
import type { Findings } from '../checks/findings'
import { objectOf } from '../read-json'

/** What ids of templates and card entities are made of; an excerpt such as `AAq…` is none. */
export const referenceId = /^[\w-]+$/

/**
 * Checks a reference to a template or a card entity (Card §1.1): its id must be one. Whether it exists, only Feishu
 * knows.
 */
export function checkReference(findings: Findings, value: JsonValue): void {
  const reference = objectOf(value)
  const name = reference?.type === 'template' ? 'template_id' : 'card_id'
  const data = objectOf(reference?.data)
  const serverCode = name === 'template_id' ? '200380 / 11310' : '11310'

  const given = data?.[name]
  if (given === undefined) {
    findings.add('error', 'card.reference-without-id', data === undefined ? [] : ['data'], {
      params: { name },
      serverCode,
    })
  } else if (typeof given !== 'string' || !referenceId.test(given)) {
    findings.add('error', 'card.reference-id', ['data', name], { params: { name }, serverCode })
  }
  if (data?.template_variable !== undefined && objectOf(data.template_variable) === undefined) {
    findings.add('error', 'card.template-variables', ['data', 'template_variable'], { serverCode: '200732' })
  }
}
