import { emojiFor } from '../catalogue/emoji'
import type { Dialect } from './dialect'
import { entityAt } from './entities'
import { InlineReader } from './inline-reader'
import { readCode, readDelimiter } from './read-delimiter'
import { readBareAddress, readBracket, readClosingBracket } from './read-link'
import { readTag } from './read-tag'
import type { Inline } from './tree'

/** Everything up to the next character that may mean something; `h` may begin a bare address. */
const plain = /[^*_~`[\]!<&:\\\nh]+/y
const emojiKey = /:(\w{1,32}):/y
const escapable = /[!-/:-@[-`{-~]/

/** Entities are decoded into text here, so that what they stand for is never read as syntax (Card §9.1). */
function readEntity(reader: InlineReader): void {
  const entity = entityAt(reader.text, reader.at)
  if (entity === undefined) reader.takeLiteral('&')
  else reader.takeNode({ type: 'text', text: entity.text }, entity.length)
}

/** `:OK:`; an unknown key stays literal text (Card §9.2). */
function readEmoji(reader: InlineReader): void {
  const match = reader.match(emojiKey)
  const key = match?.[1] ?? ''
  const text = emojiFor(key)
  if (match === null || text === undefined) reader.takeLiteral(':')
  else reader.takeNode({ type: 'emoji', key, text }, match[0].length)
}

function readBackslash(reader: InlineReader): void {
  const next = reader.text.charAt(reader.at + 1)
  if (reader.knows('backslashEscape') && escapable.test(next))
    reader.takeNode({ type: 'text', text: next }, 2)
  else reader.takeLiteral('\\')
}

function readImage(reader: InlineReader): void {
  if (reader.text.startsWith('![', reader.at) && reader.knows('image')) readBracket(reader, '![')
  else reader.takeLiteral('!')
}

const readers: Readonly<Record<string, (reader: InlineReader) => void>> = {
  '\n': (reader) => reader.takeNode({ type: 'break' }, 1),
  '*': readDelimiter,
  _: readDelimiter,
  '~': readDelimiter,
  '`': readCode,
  '[': (reader) => readBracket(reader, '['),
  '!': readImage,
  ']': readClosingBracket,
  '<': readTag,
  '&': readEntity,
  ':': readEmoji,
  '\\': readBackslash,
  h: readBareAddress,
}

/** Reads inline Markdown. Never throws; the time is linear in the text and the depth of the result is bounded. */
export function parseInline(text: string, dialect: Dialect): Inline[] {
  const reader = new InlineReader(text, dialect)
  while (reader.at < text.length) {
    const chunk = reader.match(plain)?.[0]
    if (chunk === undefined) readers[reader.char]?.(reader)
    else reader.takeLiteral(chunk)
  }
  return reader.frames.finish()
}
