import { containerTags } from './containers'
import { displayTags } from './display'
import type { TagEntry } from './entry'
import { interactiveTags } from './interactive'
import { partTags } from './parts'
import { undocumentedTags } from './undocumented'

/** Every documented tag. */
export const documentedTags = { ...displayTags, ...interactiveTags, ...containerTags, ...partTags }

export type DocumentedTag = keyof typeof documentedTags

const allTags: Readonly<Record<string, TagEntry>> = { ...documentedTags, ...undocumentedTags }

/** What is known about a tag; `undefined` for one that Feishu does not know. */
export function tagEntry(tag: string): TagEntry | undefined {
  return Object.hasOwn(allTags, tag) ? allTags[tag] : undefined
}
