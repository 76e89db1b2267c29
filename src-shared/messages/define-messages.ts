/** A sentence in the two languages of the app. Placeholders are written `{name}` and are the same in both. */
export interface MessageEntry {
  readonly zh: string
  readonly en: string
}

/**
 * Declares the messages of one domain, both languages side by side, so that none can be forgotten.
 * Keys read `domain.what-happened`; a key is also the `code` of the failure or problem that it describes.
 */
export function defineMessages<const Key extends string>(
  messages: Record<Key, MessageEntry>,
): Record<Key, MessageEntry> {
  return messages
}
