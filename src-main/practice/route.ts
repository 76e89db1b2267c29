import { type Operation, operationNames, operationRule } from './operations'

/** What a request line asks for. */
export type Route =
  | {
      readonly kind: 'operation'
      readonly operation: Operation
      /** `''` for calls that are about no push. */
      readonly notificationId: string
      /** What stands in the path in the place of its steps with a colon. */
      readonly values: Readonly<Record<string, string>>
    }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown-path' }

/**
 * Finds the call that a request line names. Of two patterns that fit, the one with more words of its own comes first in
 * the list of operations.
 * @param path - as received, without the query.
 */
export function routeOf(method: string, path: string): Route {
  let pathIsKnown = false

  for (const operation of operationNames) {
    const rule = operationRule(operation)
    const values = matchPath(rule.path, path)
    if (values === null) continue

    pathIsKnown = true
    if (rule.method === method) {
      return { kind: 'operation', operation, notificationId: values.notification_id ?? '', values }
    }
  }

  return { kind: pathIsKnown ? 'wrong-method' : 'unknown-path' }
}

/** What stands in the place of the steps with a colon; `null` when the path is another. */
function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null

  const values: Record<string, string> = {}
  for (const [index, step] of wanted.entries()) {
    const text = given[index] ?? ''
    if (step.startsWith(':')) {
      if (text === '') return null
      values[step.slice(1)] = decoded(text)
    } else if (step !== text) return null
  }
  return values
}

/** A broken percent-encoding stays as it is: it names no notification, so the answer is 154004 as for any wrong id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
