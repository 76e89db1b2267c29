import { tagColours } from '../catalogue/colours'
import { emoji } from '../catalogue/emoji'
import type { FieldType } from '../catalogue/model'
import { snippetLiteral, type Completion } from './completion'
import type { Context } from './complete-names'
import type { PlaceInText } from './place-in-card'

function isMarkdown(type: FieldType | undefined): boolean {
  return type?.is === 'text' && type.meaning === 'markdown'
}

/** Tags of Feishu's Markdown that all dialects know (Card §9), as they are written inside a JSON text. */
const markdownTags: Readonly<Record<string, string>> = {
  font: "<font color='${1|red,green,grey,blue,orange|}'>$2</font>",
  text_tag: `<text_tag color='\${1|${Object.keys(tagColours).join(',')}|}'>$2</text_tag>`,
  at: '<at id=${1:all}></at>',
  a: "<a href='${1:https://}'></a>",
}

/** Emoji after a colon, tags after `<`. */
export function completeInMarkdown(place: PlaceInText, { text }: Context, offset: number): Completion[] {
  if (!isMarkdown(place.type) || offset <= place.literal.offset) return []
  const before = text.slice(place.literal.offset + 1, offset)

  // A colon behind a letter is one of `https:` or `10:30`.
  const emojiStart = /(?<![A-Za-z0-9]):[A-Za-z0-9_]*$/.exec(before)
  if (emojiStart !== null) {
    const rest = /^[A-Za-z0-9_]*:/.exec(text.slice(offset, place.literal.offset + place.literal.length))
    const length = emojiStart[0].length + (rest?.[0].length ?? 0)
    const range = { offset: offset - emojiStart[0].length, length }
    return Object.entries(emoji).map(([key, picture]) => ({
      kind: 'emoji',
      label: `:${key}:`,
      detail: picture,
      insert: snippetLiteral(`:${key}:`),
      range,
    }))
  }

  const tagStart = /<[a-z_]*$/.exec(before)
  if (tagStart === null) return []
  const range = { offset: offset - tagStart[0].length, length: tagStart[0].length }
  return Object.entries(markdownTags).map(([name, insert]) => ({
    kind: 'value',
    label: `<${name}>`,
    filter: `<${name}`,
    insert,
    range,
  }))
}
