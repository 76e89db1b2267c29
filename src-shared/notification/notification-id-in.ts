/** Real ids have 19 digits; the documentation's examples are shorter. */
const SHORTEST_ID = 10

/** Names that an id can have in the query of a link. */
const NAMES = ['notification_id', 'notificationId', 'push_id', 'id']

/**
 * The id of a push in what a person typed or pasted: the bare digits, or a link that names it in its query or as a step
 * of its path. What links to pushes look like is not published, so a link must leave no doubt.
 * @returns `undefined` when there is none, or more than one it could be.
 */
export function notificationIdIn(text: string): string | undefined {
  const typed = text.trim()
  if (/^\d+$/.test(typed)) return typed
  if (!URL.canParse(typed)) return undefined

  const { searchParams, pathname, hash } = new URL(typed)
  const named = NAMES.map((name) => searchParams.get(name)).find((value) => isId(value ?? ''))
  if (named !== undefined && named !== null) return named

  const steps = `${pathname}/${hash}`.split(/[/#?&=]/).filter(isId)
  return steps.length === 1 ? steps[0] : undefined
}

function isId(text: string): boolean {
  return /^\d+$/.test(text) && text.length >= SHORTEST_ID
}
