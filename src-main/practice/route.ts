import { type Operation, operationNames, operationRule } from './operations'

/** What a request line asks for. */
export type Route =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly notificationId: string }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown-path' }

/**
 * Finds the call that a request line names.
 * @param path - as received, without the query.
 * @returns for `create` a `notificationId` of `''`.
 */
export function routeOf(method: string, path: string): Route {
  let pathIsKnown = false

  for (const operation of operationNames) {
    const rule = operationRule(operation)
    const notificationId = matchPath(rule.path, path)
    if (notificationId === null) continue

    pathIsKnown = true
    if (rule.method === method) return { kind: 'operation', operation, notificationId }
  }

  return { kind: pathIsKnown ? 'wrong-method' : 'unknown-path' }
}

/** The id in the place of `:notification_id`, `''` for a pattern without one, `null` when the path is another. */
function matchPath(pattern: string, path: string): string | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null

  let id = ''
  for (const [index, step] of wanted.entries()) {
    const text = given[index] ?? ''
    if (step !== ':notification_id') {
      if (step !== text) return null
    } else {
      if (text === '') return null
      id = decoded(text)
    }
  }
  return id
}

/** A broken percent-encoding stays as it is: it names no notification, so the answer is 154004 as for any wrong id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
