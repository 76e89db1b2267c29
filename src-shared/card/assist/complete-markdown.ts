import { colourNames, enumColour, tagColours } from '../catalogue/colours'
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

/** The colours that a tag of Feishu's Markdown takes (Card §12.2, §12.3), by its name, each with the hue it is drawn in. */
const coloursOf: Readonly<Record<string, readonly (readonly [name: string, hue: string])[]>> = {
  font: colourNames.filter((name) => !/-\d+$/.test(name)).map((name) => [name, name]),
  text_tag: Object.entries(tagColours),
}

/** Colours inside the quotes of `color`; double quotes are escaped in a JSON text. */
function completeColour(before: string, after: string, offset: number): Completion[] | undefined {
  const start = /<(font|text_tag)\s[^<>]*?\bcolor=(?:'|\\")([a-z0-9-]*)$/.exec(before)
  if (start === null) return undefined
  const written = start[2] ?? ''
  const rest = /^[a-z0-9-]*/.exec(after)?.[0] ?? ''
  const range = { offset: offset - written.length, length: written.length + rest.length }
  return (coloursOf[start[1] ?? ''] ?? []).map(([name, hue]) => {
    const colour = enumColour(hue)?.light
    return {
      kind: 'colour',
      label: name,
      insert: snippetLiteral(name),
      range,
      ...(colour === undefined ? {} : { colour, doc: colour }),
    }
  })
}

/** Emoji after a colon, tags after `<`, colours in the tags that have one. */
export function completeInMarkdown(place: PlaceInText, { text }: Context, offset: number): Completion[] {
  if (!isMarkdown(place.type) || offset <= place.literal.offset) return []
  const before = text.slice(place.literal.offset + 1, offset)

  const end = place.literal.offset + place.literal.length
  const colours = completeColour(before, text.slice(offset, end), offset)
  if (colours !== undefined) return colours

  // A colon behind a letter is one of `https:` or `10:30`.
  const emojiStart = /(?<![A-Za-z0-9]):[A-Za-z0-9_]*$/.exec(before)
  if (emojiStart !== null) {
    const rest = /^[A-Za-z0-9_]*:/.exec(text.slice(offset, end))
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
