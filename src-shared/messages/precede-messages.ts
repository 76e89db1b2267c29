import type { MessageEntry } from './define-messages'

/** The key that {@link precedeMessages} makes: `push.update-refused` before `feishu.bad-request` is `push.update-refused-bad-request`. */
export type PrecededKey<Prefix extends string, Key extends string> = Key extends `${string}.${infer Rest}`
  ? `${Prefix}-${Rest}`
  : never

/** The key of a message with a sentence before it. */
export function precededKey<Prefix extends string, Key extends string>(
  prefix: Prefix,
  key: Key,
): PrecededKey<Prefix, Key> {
  return `${prefix}-${key.slice(key.indexOf('.') + 1)}` as PrecededKey<Prefix, Key>
}

/** Messages with a sentence before each: what is safe before what went wrong, for example. */
export function precedeMessages<Prefix extends string, Key extends string>(
  prefix: Prefix,
  before: MessageEntry,
  messages: Readonly<Record<Key, MessageEntry>>,
): Record<PrecededKey<Prefix, Key>, MessageEntry> {
  const entries = Object.entries<MessageEntry>(messages).map(([key, { zh, en }]) => [
    precededKey(prefix, key),
    { zh: before.zh + zh, en: `${before.en} ${en}` },
  ])

  return Object.fromEntries(entries) as Record<PrecededKey<Prefix, Key>, MessageEntry>
}
