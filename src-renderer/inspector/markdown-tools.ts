import { emoji } from '@shared/card/catalogue/emoji'

/** A text with a selection, as a text area has it. */
export interface SelectedText {
  readonly text: string
  readonly from: number
  readonly to: number
}

export type MarkdownTool = 'bold' | 'italic' | 'strike' | 'link' | 'list'

/** Lists are for the `markdown` component only; `lark_md` has none (Card §9). */
export const toolsOf = {
  lark_md: ['bold', 'italic', 'strike', 'link'],
  markdown: ['bold', 'italic', 'strike', 'link', 'list'],
} as const satisfies Record<string, readonly MarkdownTool[]>

export type Dialect = keyof typeof toolsOf

/** Colours for text that every dialect and client knows (Card §12.3). */
export const fontColours = ['red', 'orange', 'green', 'blue', 'grey'] as const

/** Emoji that the tool bar offers. */
export const commonEmoji = ['OK', 'THUMBSUP', 'THANKS', 'DONE', 'PARTY', 'HEART', 'FIREWORKS', 'Pin'].filter(
  (key) => Object.hasOwn(emoji, key),
)

const marks = { bold: '**', italic: '*', strike: '~~' } as const

function surround(
  { text, from, to }: SelectedText,
  before: string,
  after: string,
  words: string,
): SelectedText {
  const inside = from === to ? words : text.slice(from, to)
  return {
    text: text.slice(0, from) + before + inside + after + text.slice(to),
    from: from + before.length,
    to: from + before.length + inside.length,
  }
}

/** Puts the selected words into a format, or takes a mark away that is around them already. */
export function applyTool(selected: SelectedText, tool: MarkdownTool, words: string): SelectedText {
  const { text, from, to } = selected
  if (tool === 'link') return surround(selected, '[', '](https://)', words)
  if (tool === 'list') {
    const start = text.lastIndexOf('\n', from - 1) + 1
    const lines = text.slice(start, to).split('\n')
    const listed = lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n')
    return { text: text.slice(0, start) + listed + text.slice(to), from: start, to: start + listed.length }
  }
  const mark = marks[tool]
  const isMarked = text.slice(0, from).endsWith(mark) && text.slice(to).startsWith(mark)
  // One asterisk is also the half of two.
  const isHalf = tool === 'italic' && text.slice(0, from).endsWith('**')
  if (isMarked && !isHalf && from !== to) {
    const bare = text.slice(0, from - mark.length) + text.slice(from, to) + text.slice(to + mark.length)
    return { text: bare, from: from - mark.length, to: to - mark.length }
  }
  return surround(selected, mark, mark, words)
}

export function colourText(selected: SelectedText, colour: string, words: string): SelectedText {
  return surround(selected, `<font color='${colour}'>`, '</font>', words)
}

export function insertEmoji({ text, from, to }: SelectedText, key: string): SelectedText {
  const written = `:${key}:`
  const at = from + written.length
  return { text: text.slice(0, from) + written + text.slice(to), from: at, to: at }
}
