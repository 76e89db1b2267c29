import type { Language } from '../../messages/language'
import type { TextRange } from '../../problem'
import { enumColour } from '../catalogue/colours'
import type { CardVersion } from '../catalogue/model'
import { entryOfTag } from '../catalogue/read-catalogue'
import type { ParsedCard } from '../parse-card'
import { entryDocumentation, fieldDocumentation } from './documentation'
import { placeAtPath, placeInText, type KnownPlace, type PlaceInText } from './place-in-card'
import { isJsonObject } from '../../json-value'

/** What is shown of the word under the pointer. */
export interface Hover {
  /** Markdown, one block a paragraph. */
  readonly blocks: readonly string[]
  readonly range: TextRange
}

/** The place of the member whose name is pointed at. */
function namedPlace(parsed: ParsedCard, version: CardVersion, place: PlaceInText): KnownPlace {
  return placeAtPath(isJsonObject(parsed.value) ? parsed.value : {}, version, place.path)
}

/** What the catalogue knows of the name or value at an offset; `undefined` where it knows nothing. */
export function hoverAt(
  parsed: ParsedCard,
  version: CardVersion,
  offset: number,
  language: Language,
): Hover | undefined {
  const at = placeInText(parsed, version, offset)
  if (at.literal.length === 0) return undefined
  const { field, fieldName, owner, value } = at.atName ? namedPlace(parsed, version, at) : at

  const tag = fieldName === 'tag' || at.path.at(-1) === 'tag' ? value : undefined
  const entry = typeof tag === 'string' ? entryOfTag(tag) : undefined
  if (entry !== undefined)
    return { blocks: [entryDocumentation(entry, version, language)], range: at.literal }
  if (field === undefined || fieldName === undefined || owner === undefined) return undefined

  const blocks = [fieldDocumentation(fieldName, field, owner, version, language)]
  const colour = typeof value === 'string' && !at.atName ? enumColour(value) : undefined
  if (colour !== undefined) blocks.push(`\`${colour.light}\` / \`${colour.dark}\``)
  return { blocks, range: at.literal }
}
