import { isJsonObject, type JsonValue } from '@shared/json-value'

/** Shorter texts are no secrets, and cutting them out would garble what is told. */
const SHORTEST_SECRET = 6

/**
 * A copy of a value in which no text holds a secret: a server or proxy that repeats the request's headers must not
 * bring them into a log, a report or the page.
 */
export function withoutSecrets<T extends JsonValue>(value: T, secrets: readonly string[]): T {
  const real = secrets.filter((secret) => secret.length >= SHORTEST_SECRET)

  return clean(value, (text) => real.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)) as T
}

function clean(value: JsonValue, cleanText: (text: string) => string): JsonValue {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map((item) => clean(item, cleanText))
  if (!isJsonObject(value)) return value

  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [cleanText(key), clean(member, cleanText)]),
  )
}
